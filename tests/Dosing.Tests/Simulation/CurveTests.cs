using Dosing.Kinetics;
using Dosing.Quantities;
using Dosing.Simulation;

namespace Dosing.Tests.Simulation;

/// <summary>What is read off a curve; expected values by algebra or from pk.md.</summary>
public class CurveTests
{
    /// <summary>One compartment, 100 mg into 10 L, k = ln 2 / 60: 10,000 ng/mL, halved every hour, so each time is known.</summary>
    [Fact]
    public void A_landmark_is_left_when_algebra_says_so()
    {
        var answer = Written(new PatientDisposition(10, 10 * Math.Log(2) / 60, []), new BolusDose(0, 100), 0, 600);
        var readings = answer.Curves[0].Readings.ToDictionary(r => r.Landmark.Id);

        Assert.All(readings.Values, reading =>
        {
            var stretch = Assert.Single(reading.Above);
            Assert.Equal(2, stretch.From, 9);
            Assert.Equal(60 * Math.Log2(10_000 / (double)reading.Landmark.Low), stretch.To, 0.01);
            Assert.True(reading.BeginsAbove);
            Assert.False(reading.EndsAbove);
            Assert.Equal(PeakPlace.Above, reading.Peak);
        });
        Assert.Equal((2, 10_000 * Math.Pow(2, -2 / 60d)), (answer.Curves[0].Peak!.Minute, answer.Curves[0].Peak!.Level), Near);
    }

    /// <summary>pk.md, section 9: minutes until a 2 mg/kg bolus falls below 750 ng/mL, the bolus at once; it looked at tenths of a minute.</summary>
    [Theory]
    [InlineData("domino1984", 8.5)]
    [InlineData("simons2022", 10.7)]
    [InlineData("kamp2020", 13.3)]
    [InlineData("clements250", 15.4)]
    public void The_models_fall_below_750_when_the_evidence_says(string model, double minutes)
    {
        var patient = Simulating.Kinetics.FindModel(model)!.Disposition!.ForWeight(BodyWeight.FromKilograms(70), Simulating.Kinetics.Scaling);
        var mark = Simulating.Kinetics.Landmarks.Single(m => m.Id == "awakening-used-in-paediatric-papers");
        var profile = new ConcentrationProfile(patient.ToModel(), [new BolusDose(0, 140)]);
        var reading = new CurveReading(profile, [0, 60], []).Of(mark, null);

        Assert.InRange(Assert.Single(reading.Above).To, minutes - 0.1, minutes);
    }

    /// <summary>pk.md, section 9: at 40 min 158 to 289 ng/mL, Fanta to Simons; section 4: Kamp 253.1, Domino 240.4, Clements250 177.3.</summary>
    [Fact]
    public void The_models_beside_each_other_are_those_of_the_evidence()
    {
        var curve = Simulating.Adult("0.5mg/kg/iv/40min@0min").Answer().Curves[0];
        var at40 = curve.Models.ToDictionary(m => m.Model, m => m.Plasma[40]);

        Assert.Equal((158, 289), (Math.Round(curve.ModelRange!.Value.Low[40]), Math.Round(curve.ModelRange.Value.High[40])));
        Assert.Equal(
            (253.1, 240.4, 177.3, 158, 289),
            (Math.Round(at40["kamp2020"], 1), Math.Round(at40["domino1984"], 1), Math.Round(at40["clements250"], 1), Math.Round(at40["fanta2015"]), Math.Round(at40["simons2022"])));
        Assert.Equal(curve.Plasma, at40.Count == 5 ? curve.Models.Single(m => m.Model == "kamp2020").Plasma : [], (left, right) => Math.Abs(left - right) <= 1e-9 * Math.Abs(left));
    }

    /// <summary>pk.md, section 10: given over 60 s Kamp peaks at 5040 ng/mL after 2 mg/kg; nothing of the first two minutes is compared.</summary>
    [Fact]
    public void A_bolus_takes_60_seconds_and_its_first_two_minutes_are_grey()
    {
        var curve = (Simulating.Adult("2mg/kg/iv@10min") with { Every = "30s" }).Answer().Curves[0];

        Assert.Equal([new MinuteStretch(10, 12)], curve.Grey);
        Assert.Equal(5040, curve.Plasma.Max(), 5d);
        Assert.Equal(0, curve.Plasma[20]);
        Assert.InRange(curve.Peak!.Minute, 12, 12.01);
        Assert.InRange(curve.Peak.Level, 4000, 4200);
        Assert.All(curve.Readings.SelectMany(r => r.Above), stretch => Assert.True(stretch.From >= 12));
    }

    [Theory]
    [InlineData("1mg/kg/iv/2min@0min", 0, 2)]
    [InlineData("1mg/kg/iv/121s@0min", null, null)]
    [InlineData("1mg/kg/im@0min", null, null)]
    public void What_is_given_within_two_minutes_is_a_bolus(string give, int? from, int? to) => Assert.Equal(
        from is null ? [] : [new MinuteStretch(from.Value, to!.Value)], Simulating.Adult(give).Answer().Curves[0].Grey);

    /// <summary>Where only grey time is shown, nothing was looked at: neither below nor never.</summary>
    [Theory]
    [InlineData("35mg/iv@0min", "1min", "10s")]
    [InlineData("35mg/iv@59min", "1h", "1min")]
    public void Without_a_level_outside_the_grey_time_nothing_is_compared(string give, string until, string every)
    {
        var answer = (Simulating.Adult(give) with { Until = until, Every = every }).Answer();

        Assert.Null(answer.Curves[0].Peak);
        Assert.Null(answer.Curves[0].EffectSitePeak);
        Assert.All(answer.Curves[0].Readings, r => Assert.Equal((false, PeakPlace.NotCompared, 0), (r.IsCompared, r.Peak, r.Above.Count)));
        Assert.Contains(answer.Notes, note => note.Id == "grey-to-the-end");
    }

    [Theory]
    [InlineData("35mg/iv@59min 35mg/im@0min", true)]
    [InlineData("35mg/iv@58min", false)]
    [InlineData("35mg/im@59min", false)]
    public void Time_that_is_grey_to_the_end_is_noted(string gives, bool isNoted) => Assert.Equal(
        isNoted, (Simulating.Adult(gives.Split(' ')) with { Until = "1h" }).Answer().Notes.Any(note => note.Id == "grey-to-the-end"));

    /// <summary>What is read off a curve does not hang on how finely it is shown.</summary>
    [Theory]
    [InlineData("1mg/kg/iv@0min")]
    [InlineData("0.5mg/kg/iv/40min@0min")]
    [InlineData("4mg/kg/im@10min 1mg/kg/im@7h")]
    [InlineData("1mg/kg/po@0min 1mg/kg/iv@30min")]
    public void A_coarse_grid_reads_what_a_fine_one_does(string gives)
    {
        var fine = (Simulating.Adult(gives.Split(' ')) with { Until = "12h", Every = "1min" }).Answer().Curves[0];
        var coarse = (Simulating.Adult(gives.Split(' ')) with { Until = "12h", Every = "4h" }).Answer().Curves[0];

        Assert.Equal((fine.Peak!.Minute, fine.Peak.Level), (coarse.Peak!.Minute, coarse.Peak.Level), Near);
        Assert.Equal((fine.EffectSitePeak!.Minute, fine.EffectSitePeak.Level), (coarse.EffectSitePeak!.Minute, coarse.EffectSitePeak.Level), Near);
        Assert.Equal(fine.Readings.Select(r => (r.Peak, r.Above.Count)), coarse.Readings.Select(r => (r.Peak, r.Above.Count)));
        Assert.All(fine.Readings.SelectMany(r => r.Above).Zip(coarse.Readings.SelectMany(r => r.Above)), pair =>
        {
            Assert.Equal(pair.First.From, pair.Second.From, 0.02);
            Assert.Equal(pair.First.To, pair.Second.To, 0.02);
        });
    }

    /// <summary>The highest effect of a fine grid, by looking at every hundredth of a minute.</summary>
    [Fact]
    public void The_effect_site_is_highest_where_a_fine_grid_says()
    {
        var curve = (Simulating.Adult("1mg/kg/iv@0min") with { Until = "10min", Every = "0.6s", People = "1" }).Answer().Curves[0];
        var highest = curve.EffectSite!.Skip(200).Max();

        Assert.Equal(highest, (Simulating.Adult("1mg/kg/iv@0min") with { Every = "1h" }).Answer().Curves[0].EffectSitePeak!.Level, 1e-4 * highest);
    }

    [Fact]
    public void Grey_stretches_that_meet_are_one()
    {
        Assert.Equal([new MinuteStretch(0, 5), new MinuteStretch(6, 8)], GreyTime.Of([(3, 4), (0, 1), (6, 7), (1.5, 2.5)], 2));
        Assert.Equal([new MinuteStretch(5, 6), new MinuteStretch(8, 10)], GreyTime.Clear([new(0, 5), new(6, 8)], 0, 10));
        Assert.Empty(GreyTime.Clear([new(0, 12)], 0, 10));
    }

    /// <summary>pk.md, section 5: where no time to the peak of effect is defined, there is no effect site.</summary>
    [Theory]
    [InlineData(null, "45y", 1.136)]
    [InlineData("domino1984", "45y", 0.184)]
    [InlineData("clements250", "45y", null)]
    [InlineData("hijazi2003", "45y", null)]
    [InlineData(null, "6y", null)]
    public void The_effect_site_is_solved_only_where_it_is_defined(string? model, string age, double? rate)
    {
        var answer = (Simulating.Adult("35mg/iv@0min") with { Model = model, Age = age }).Answer();

        Assert.Equal(rate, answer.Model.EffectSitePerMinute is { } solved ? Math.Round(solved, 3) : null);
        Assert.Equal(rate is null, answer.Curves[0].EffectSite is null);
        Assert.Contains(answer.Notes, note => note.Id == (rate is null ? "no-effect-site" : "effect-site"));
    }

    /// <summary>pk.md, section 10.3: thresholds of the racemate do not hold for levels of esketamine.</summary>
    [Fact]
    public void Esketamine_has_landmarks_of_its_own()
    {
        var answer = (Simulating.Adult("35mg/iv/40min@0min") with { Drug = "esketamine" }).Answer();

        Assert.Equal(["s-ketamine-subanaesthetic", "s-ketamine-anaesthetic"], answer.Landmarks.Select(m => m.Id));
        Assert.Equal(["kamp2020", "simons2022", "fanta2015"], answer.Curves[0].Models.Select(m => m.Model));
        Assert.Contains(answer.Notes, note => note.Id == "esketamine");
    }

    [Fact]
    public void Levels_of_the_dead_are_shown_and_never_compared()
    {
        var answer = Simulating.Adult("2mg/kg/iv@0min").Answer();

        Assert.Contains(answer.Landmarks, m => m.Id == "medical-examiner-general-anaesthesia");
        Assert.DoesNotContain(answer.Curves[0].Readings, r => r.Landmark.Id == "medical-examiner-general-anaesthesia");
    }

    [Theory]
    [InlineData("50mg/po@0min", "absorption-oral", "approximate", true)]
    [InlineData("25mg/sl@0min", "absorption-sublingual", "approximate", true)]
    [InlineData("50mg/pr@0min", "absorption-rectal", "approximate", true)]
    [InlineData("35mg/sc@0min", "absorption-subcutaneous", "ASSUMED", false)]
    [InlineData("35mg/im@0min", "absorption-intramuscular", "recalled, not read", false)]
    public void What_is_uncertain_of_a_route_is_said(string give, string note, string word, bool isApproximate)
    {
        var answer = Simulating.Adult(give).Answer();

        Assert.Contains(answer.Notes, n => n.Id == note && n.Text.Contains(word, StringComparison.Ordinal));
        Assert.Equal(isApproximate, answer.Curves[0].Peak!.TimeIsApproximate);
        Assert.Empty(answer.Curves[0].Models);
        Assert.Contains(answer.Notes, n => n.Id == "models" && n.Text.StartsWith("No other model can take doses", StringComparison.Ordinal));
    }

    private static bool Near((double Minute, double Level) left, (double Minute, double Level) right) =>
        Math.Abs(left.Minute - right.Minute) < 0.01 && Math.Abs(left.Level - right.Level) < 1e-3 * left.Level;

    private static SimulationAnswer Written(PatientDisposition patient, DoseInput dose, double first, double last) => new WrittenSimulator(Simulating.Kinetics).Compute(new WrittenRegimen
    {
        WeightKg = 70,
        Population = PopulationKind.Adult,
        Disposition = patient,
        Doses = [dose],
        Minutes = [.. Enumerable.Range(0, 61).Select(i => first + ((last - first) * i / 60))],
    });
}
