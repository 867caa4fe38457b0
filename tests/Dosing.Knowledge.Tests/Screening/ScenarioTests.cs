using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Requests;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>Patients whom a clinician would recognise, each with the reason for the answer and the evidence that it rests on.</summary>
public sealed class ScenarioTests
{
    private static readonly DoseAssessor Assessor = new(Shipped.Formulary);

    private static readonly DoseRequest Depression = new() { Drug = "ketamine", Dose = "0.5 mg/kg", Route = "intravenous", Over = "40 min", Weight = "70 kg", Age = "45 y", For = "depression" };

    /// <summary>
    /// Three mechanisms meet: opioid, diseased coronaries, no rescue in water. Evidence: the autopsy wording of Los Angeles
    /// County of October 2023 (acute effects of ketamine; drowning, coronary artery disease and buprenorphine contributed).
    /// </summary>
    [Theory]
    [Trait("Hazard", "H-41")]
    [InlineData("0.1 mg/kg")]
    [InlineData("0.5 mg/kg")]
    [InlineData("1 mg/kg")]
    public void The_pattern_of_Los_Angeles_stops_whatever_the_dose(string dose)
    {
        var assessment = Assess(Depression with
        {
            Dose = dose,
            Medications = ["buprenorphine"],
            Conditions = ["icd10:I25.1"],
            Flags = ["water-immersion", "unsupervised-home-use"],
        });

        Assert.Equal(Disposition.Stop, assessment.Disposition);
        var pattern = Finding(assessment, "combo-opioid-cardiac-water-unsupervised");
        Assert.Equal(Severity.Contraindicated, pattern.Severity);
        Assert.Contains(pattern.Sources, source => source.StartsWith("Los Angeles County autopsy wording", StringComparison.Ordinal));
    }

    /// <summary>Any two of the three are major: the action of the same rule says so.</summary>
    [Theory]
    [InlineData("buprenorphine", "coronary-artery-disease")]
    [InlineData("opioids", "unsupervised-home-use")]
    [InlineData("heart-failure", "water-immersion")]
    public void Any_two_parts_of_that_pattern_are_at_least_major(string one, string two)
    {
        var assessment = Assess(Depression with { Flags = [one, two] });

        Assert.True(Finding(assessment, "combo-opioid-cardiac-water-unsupervised").Severity >= Severity.Major);
        Assert.True(assessment.Disposition >= Disposition.Caution);
    }

    /// <summary>
    /// Maintenance is a reason to watch, not to refuse: the additive effect is reported at high ketamine doses, and a
    /// staffed clinic has someone to open the airway. Evidence: entry buprenorphine, major in therapy.
    /// </summary>
    [Theory]
    [InlineData("buprenorphine")]
    [InlineData("rxnorm:1819")]
    [InlineData("atc:N07BC01")]
    public void Buprenorphine_maintenance_in_a_staffed_clinic_is_a_caution_and_no_stop(string medication)
    {
        var assessment = Assess(Depression with
        {
            Medications = [medication],
            Absent = ["unsupervised-home-use", "water-immersion", "no-escort", "single-handed-operator", "no-resuscitation-equipment"],
        });

        Assert.Equal(Disposition.Caution, assessment.Disposition);
        Assert.Equal(Severity.Major, Finding(assessment, "buprenorphine").Severity);
        Assert.DoesNotContain(assessment.Findings, f => f.Severity == Severity.Contraindicated);
        Assert.True(assessment.MayBeDeeper);
    }

    /// <summary>
    /// Starvation and a low potassium meet the pressor surge: the red line is 3.0 mmol/L. Evidence: the red alerts of
    /// the eating-disorder table (ADC Education and Practice, after Treasure).
    /// </summary>
    [Fact]
    public void Anorexia_with_a_potassium_of_2_9_stops()
    {
        var assessment = Assess(Anorexia with { Measurements = [new("potassium", "2.9 mmol/L")] });

        Assert.Equal(Disposition.Stop, assessment.Disposition);
        Assert.Equal(Severity.Contraindicated, Finding(assessment, "potassium-low").Severity);
        Assert.Equal(Severity.Contraindicated, Finding(assessment, "combo-anorexia-qt-electrolytes").Severity);
    }

    /// <summary>The disease alone is major: it is what the dose is given for, by specialists. Evidence: entry anorexia-nervosa-or-malnutrition.</summary>
    [Fact]
    public void Anorexia_with_normal_values_is_a_caution()
    {
        var assessment = Assess(Anorexia with
        {
            Measurements =
            [
                new("potassium", "4.1 mmol/L"), new("phosphate", "1.1 mmol/L"), new("magnesium", "0.85 mmol/L"), new("sodium", "139 mmol/L"), new("glucose", "4.8 mmol/L"),
                new("heart-rate", "62 /min"), new("blood-pressure", "104/66 mmHg"), new("temperature", "36.4 degC"), new("qtc", "410 ms"), new("bmi", "17.2 kg/m2"),
            ],
        });

        Assert.Equal(Disposition.Caution, assessment.Disposition);
        Assert.Equal([(Safety.EatingDisorder, Severity.Major)], assessment.Findings.Where(f => f.Severity > Severity.Information).Select(f => (f.Id, f.Severity)));
    }

    /// <summary>Sober on the day is what the trials asked for. Evidence: the MORE-KARE trial, breath alcohol 0.</summary>
    [Fact]
    public void Alcohol_use_disorder_with_a_breath_alcohol_of_0_is_a_caution()
    {
        var assessment = Assess(AlcoholUse with { Measurements = [new("breath-alcohol", "0 %")] });

        Assert.Equal(Disposition.Caution, assessment.Disposition);
        Assert.Equal(Severity.Major, Finding(assessment, "alcohol-use-disorder").Severity);
        Assert.DoesNotContain(assessment.Findings, f => f.Id == "alcohol-intoxication");
        Assert.DoesNotContain(assessment.NotScreened, i => i.Item == "alcohol-intoxication");
    }

    /// <summary>Alcohol on the day stops, whether a test says so or a person. Evidence: the same trial, and the labels on depressants.</summary>
    [Theory]
    [InlineData("0.001 %", null)]
    [InlineData("0.08 %", null)]
    [InlineData("0.25 mg/L", null)]
    [InlineData(null, "alcohol-intoxication")]
    [InlineData(null, "alcohol")]
    public void Alcohol_use_disorder_with_alcohol_today_stops(string? measured, string? flag)
    {
        var assessment = Assess(AlcoholUse with
        {
            Measurements = measured is null ? [] : [new("breath-alcohol", measured)],
            Flags = flag is null ? [] : [flag],
        });

        Assert.Equal(Disposition.Stop, assessment.Disposition);
        Assert.Equal(Severity.Contraindicated, Finding(assessment, "combo-aud-recent-alcohol-benzo").Severity);
    }

    /// <summary>I10 does not say whether the pressure is controlled: neither silence nor a stop would be right. Evidence: both entries list I10.</summary>
    [Fact]
    public void Hypertension_by_its_code_is_major_until_a_flag_says_that_it_is_controlled()
    {
        var coded = Depression with { Conditions = ["icd10:I10"], Measurements = [new("blood-pressure", "128/78 mmHg")] };
        var open = Assess(coded);
        var settled = Assess(coded with { Flags = ["hypertension-controlled"] });

        Assert.Equal(Disposition.Caution, open.Disposition);
        var finding = Finding(open, "hypertension-uncontrolled");
        Assert.Equal(Severity.Major, finding.Severity);
        Assert.Contains("hypertension-controlled", finding.Why, StringComparison.Ordinal);
        Assert.Contains("hypertension-uncontrolled", Finding(open, "hypertension-controlled").Why, StringComparison.Ordinal);
        Assert.Equal([new ExpectedFinding("hypertension-controlled", Severity.Caution, false)], Differences.Raised(settled));
    }

    /// <summary>Shock is why ketamine is chosen for induction: to be weighed, not refused. Evidence: entry hypovolaemia-or-shock, major in anaesthesia.</summary>
    [Fact]
    public void A_trauma_patient_in_shock_is_not_stopped_for_induction()
    {
        var assessment = Assess(new DoseRequest
        {
            Drug = "ketamine",
            Dose = "1 mg/kg",
            Route = "intravenous",
            Over = "2 min",
            Weight = "80 kg",
            Age = "30 y",
            For = "anaesthesia-induction",
            Flags = ["hypovolaemia-or-shock", "not-fasted"],
            Measurements = [new("blood-pressure", "74/40 mmHg"), new("heart-rate", "138 /min"), new("spo2", "93 %")],
        });

        Assert.Equal(Disposition.Caution, assessment.Disposition);
        Assert.Equal(Severity.Major, Finding(assessment, "hypovolaemia-or-shock").Severity);
        Assert.DoesNotContain(assessment.Findings, f => f.Severity == Severity.Contraindicated);
    }

    /// <summary>What ketamine is best known for: nothing may cry wolf here. Evidence: range procedural-sedation-iv-child.</summary>
    [Fact]
    public void A_healthy_two_year_old_for_a_short_procedure_raises_no_alert()
    {
        var assessment = Assess(new DoseRequest
        {
            Drug = "ketamine",
            Dose = "1.5 mg/kg",
            Route = "intravenous",
            Over = "3 min",
            Weight = "12 kg",
            Age = "2 y",
            For = "procedural-sedation",
            Measurements = [new("spo2", "99 %"), new("heart-rate", "118 /min"), new("blood-pressure", "92/54 mmHg"), new("respiratory-rate", "26 /min")],
        });

        Assert.Equal(Disposition.NoAlert, assessment.Disposition);
        Assert.Equal("procedural-sedation-iv-child", assessment.Verdict.Range?.Id);
        Assert.All(assessment.Findings, f => Assert.Equal(Severity.Information, f.Severity));
    }

    /// <summary>Clarithromycin slows what the gut and the liver take away; a dose by vein hardly meets them. Evidence: entry cyp3a4-inhibitors-strong, route-dependent.</summary>
    [Fact]
    public void Clarithromycin_matters_by_mouth_and_is_information_by_vein()
    {
        var byMouth = Assess(Depression with { Dose = "1 mg/kg", Route = "oral", Over = null, Medications = ["clarithromycin"] });
        var byVein = Assess(Depression with { Medications = ["clarithromycin"] });

        Assert.Equal((Disposition.Caution, Disposition.NoAlert), (byMouth.Disposition, byVein.Disposition));
        Assert.Equal(Severity.Major, Finding(byMouth, "cyp3a4-inhibitors-strong").Severity);
        Assert.Equal(Severity.Major, Finding(byMouth, "combo-oral-cyp3a4").Severity);
        Assert.Equal([new ExpectedFinding("cyp3a4-inhibitors-strong", Severity.Information, false)], Differences.Raised(byVein));
    }

    /// <summary>Above 180 or above 100 the label of Switzerland forbids it; in theatre it is treated. Evidence: entry bp-contraindicated-180.</summary>
    [Fact]
    public void A_pressure_of_185_over_105_stops_therapy_and_cautions_for_induction()
    {
        KeyValuePair<string, string>[] pressure = [new("blood-pressure", "185/105 mmHg")];
        var therapy = Assess(Depression with { Measurements = pressure });
        var induction = Assess(Depression with { Dose = "1.5 mg/kg", Over = "4 min", For = "anaesthesia-induction", Measurements = pressure });

        Assert.Equal((Disposition.Stop, Disposition.Caution), (therapy.Disposition, induction.Disposition));
        Assert.Equal(
            [("bp-contraindicated-180", Severity.Contraindicated), ("bp-assess-140-90", Severity.Major), ("bp-defer-160", Severity.Major)],
            Differences.Raised(therapy).Select(f => (f.Id, f.Severity)));
        Assert.Equal(["blood-pressure 185/105 mmHg"], Finding(therapy, "bp-contraindicated-180").TriggeredBy);
    }

    /// <summary>What nobody said is unknown, and a woman who was not asked is not a woman who is not pregnant. Evidence: entry pregnancy, contraindicated in therapy.</summary>
    [Fact]
    [Trait("Hazard", "H-40")]
    public void Pregnancy_that_was_not_said_is_not_screened_but_for_a_man()
    {
        Assert.Contains(Assess(Depression with { Sex = "female" }).NotScreened, i => i.Item == "pregnancy" && i.Severity == Severity.Contraindicated);
        Assert.Contains(Assess(Depression).NotScreened, i => i.Item == "pregnancy");
        Assert.DoesNotContain(Assess(Depression with { Sex = "male" }).NotScreened, i => i.Item == "pregnancy");
        Assert.DoesNotContain(Assess(Depression with { Sex = "female", Absent = ["pregnancy"] }).NotScreened, i => i.Item == "pregnancy");
    }

    private static DoseRequest Anorexia => Depression with { Dose = "0.5 mg/kg", Weight = "50 kg", Age = "24 y", Sex = "female", For = "anorexia-nervosa" };

    private static DoseRequest AlcoholUse => Depression with { Dose = "0.8 mg/kg", For = "alcohol-use-disorder" };

    private static Finding Finding(DoseAssessment assessment, string id) => Assert.Single(assessment.Findings, f => f.Id == id);

    private static DoseAssessment Assess(DoseRequest request)
    {
        var read = Assessor.Assess(request);
        Assert.Empty(read.Errors);
        return read.Value!;
    }
}
