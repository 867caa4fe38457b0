using Dosing.Requests;
using Dosing.Testing;
using Dosing.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Dosing.Tests.Requests;

/// <summary>By the architecture: what a person types never throws. Every generated text has a reason to be here.</summary>
public class HostileInputTests
{
    private static readonly string[] FieldOrder =
    [
        "id", "drug", "dose", "route", "over", "weight", "weightSource", "age", "height", "sex", "for", "strength", "salt",
        "flags", "absent", "medications", "conditions", "measurements", "given",
    ];

    /// <summary>Any UTF-16 code unit: control characters, lone surrogates, combining marks, other scripts' digits.</summary>
    private static readonly Gen<string> Unicode =
        Gen.Choose(0, char.MaxValue).Select(c => (char)c).ListOf().Select(chars => new string([.. chars]));

    /// <summary>Texts that are nearly quantities, codes or words, to get past the first check.</summary>
    private static readonly Gen<string> Nearly =
        Gen.Elements(
            "5", "0", "1.5", "1,5", ".", "-", "\u2212", " ", "  ", "/", "st ", "ft ", "lb", "in", "mg", "kg", "mg/", "mL", "mg/kg", "mg/10", "min", "y", "h",
            "\u00bd", "\u2153", "\u0f33", "\uff15", "\u2460", "\U00010107", "\u221e", "\ud83d", "\ude00", "\0", "\u200b", "\u00a0", "\u0301", "e9", "0x", "_", "'", "..", "to 5",
            "rxnorm:", "atc:", "icd10:", "I25.1", "ketamine", "IN", "intravenous", "mmHg", "%", "degF", "blood-pressure", "999999999999", "000000001")
        .ListOf().Select(pieces => string.Concat(pieces.Take(6)));

    /// <summary>Long enough to blow a stack, a quadratic loop or a buffer.</summary>
    private static readonly Gen<string> Long =
        from piece in Gen.Elements("9", "-", "+", ".", ",", "1 ", "1_", " ", "st ", "mg ", "\u00bd", "\ud800", "mg/", "'", "5 mg ", "kg/", "\u200b", "0")
        from tail in Gen.Elements("", "mg", " kg")
        select string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)) + tail;

    private static readonly Gen<string> Text = Gen.Frequency((4, Nearly), (3, Unicode), (3, Gen.Elements("35 mg", "ketamine", "oral", "45 y", "depression")));

    private static readonly Gen<string?> Maybe = Gen.Frequency((4, Text.Select(t => (string?)t)), (1, Gen.Constant((string?)null)));

    private static readonly Gen<IReadOnlyList<string>> Texts =
        Gen.Frequency((3, Gen.Constant<IReadOnlyList<string>>([])), (1, Text.ListOf().Select(l => (IReadOnlyList<string>)[.. l.Take(4)])));

    private static readonly Gen<DoseRequest> Requests =
        from texts in Maybe.ArrayOf(13)
        from flags in Texts
        from absent in Texts
        from medications in Texts
        from conditions in Texts
        from names in Texts
        from values in Text.Three()
        from given in Gen.Frequency((3, Gen.Constant<GivenDoseText[]>([])), (1, Maybe.Two().Select(p => new[] { new GivenDoseText(p.Item1, p.Item2) })))
        select new DoseRequest
        {
            Id = texts[0],
            Drug = texts[1],
            Dose = texts[2],
            Route = texts[3],
            Over = texts[4],
            Weight = texts[5],
            WeightSource = texts[6],
            Age = texts[7],
            Height = texts[8],
            Sex = texts[9],
            For = texts[10],
            Strength = texts[11],
            Salt = texts[12],
            Flags = flags,
            Absent = absent,
            Medications = medications,
            Conditions = conditions,
            Measurements = [.. names.Select(n => KeyValuePair.Create(n, values.Item1))],
            Given = given,
        };

    [Fact]
    public void No_text_in_any_field_throws_and_a_value_never_comes_with_errors() => Properties.ForAll(Requests, request =>
    {
        var read = new RequestReader(Assessing.Formulary).Read(request);
        Assert.Equal(read.IsRead, read.Errors.Count == 0);
        Assert.Equal(read.IsRead, read.Value is not null);
        Assert.Equal(read.IsRead, Assessing.Assessor.Assess(request).IsRead);
        AssertInOrder(read.Errors);
    }, count: 400);

    [Fact]
    public void No_text_in_one_field_of_a_sound_request_throws() => Properties.ForAll(
        from name in Gen.Elements("dose", "over", "weight", "age", "height", "strength", Fields.GivenDose, Fields.GivenAgo, "potassium", "blood-pressure", "ciwa", "temperature")
        from text in Text
        select (name, text),
        p => AssertAnswered(Fields.With(p.name, p.text)),
        count: 3000);

    [Fact]
    public void No_word_of_a_sound_request_throws() => Properties.ForAll(
        from place in Gen.Choose(0, 8)
        from text in Text
        select place switch
        {
            0 => Assessing.Adult with { Drug = text },
            1 => Assessing.Adult with { Route = text },
            2 => Assessing.Adult with { For = text },
            3 => Assessing.Adult with { Flags = [text] },
            4 => Assessing.Adult with { Absent = [text, text] },
            5 => Assessing.Adult with { Medications = [text] },
            6 => Assessing.Adult with { Conditions = [text] },
            7 => Assessing.Adult with { Measurements = [new(text, "5")] },
            _ => Assessing.Adult with { Id = text, Sex = text, Salt = text, WeightSource = text },
        },
        AssertAnswered);

    [Fact]
    [Trait("Hazard", "H-97")]
    public void No_text_of_a_hundred_thousand_characters_throws_or_takes_long() => Properties.ForAll(
        from name in Gen.Elements("dose", "over", "weight", "age", "height", "strength", Fields.GivenDose, "potassium", "blood-pressure", "ciwa")
        from text in Long
        select (name, text),
        p =>
        {
            AssertAnswered(Fields.With(p.name, p.text));
            AssertAnswered(Assessing.Adult with { Drug = p.text, Flags = [p.text], Medications = [p.text], Conditions = [p.text], Measurements = [new(p.text, p.text)] });
        },
        count: 60);

    [Fact]
    [Trait("Hazard", "H-15")]
    public void The_largest_and_the_smallest_numbers_are_judged_without_overflow() => Properties.ForAll(
        from dose in Gen.Elements("mg", "g", "mcg", "mg/kg", "mL", "mg/h", "mcg/kg/min", "mL/h", "mg/kg/min")
        from number in Gen.Elements("999999999999.999999999", "0.000000001", "999999999999", "1")
        from over in Gen.Elements("999999999999.999999999 d", "0.000000001 s", null)
        from weight in Gen.Elements("999999999999.999999999 st", "0.000000001 g", null)
        from strength in Gen.Elements("0.000000001mg/999999999999mL", "999999999999mg/0.000000001mL")
        select Assessing.Adult with { Dose = $"{number} {dose}", Over = over, Weight = weight, Strength = strength, Given = [new("999999999999.999999999 g", "0 s")] },
        request =>
        {
            var assessment = request.Assess();
            Assert.NotEmpty(assessment.Receipt.Inputs);
            Assert.NotNull(assessment.Findings);
            Assert.NotNull(assessment.Explanations);
        });

    private static void AssertAnswered(DoseRequest request)
    {
        var answer = Assessing.Assessor.Assess(request);
        Assert.NotEqual(answer.IsRead, answer.Errors.Count > 0);
        AssertInOrder(answer.Errors);
        if (answer.IsRead)
        {
            Assert.All(answer.Value.Findings, f => Assert.NotEmpty(f.Why));
            Assert.NotNull(answer.Value.NotChecked);
        }
    }

    private static void AssertInOrder(IReadOnlyList<RequestError> errors)
    {
        var places = errors.Select(e => Array.IndexOf(FieldOrder, e.Field.Split('.', '[')[0])).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }
}
