using Dosing.Requests;
using Dosing.Tests.Support;

namespace Dosing.Tests.Safety;

/// <summary>Copied text: each letter, digit and sign of every field is replaced by one that looks like it, one at a time.</summary>
public sealed class LookalikeTests
{
    /// <summary>Unicode characters that many fonts draw alike, or that a careless reader folds into ASCII.</summary>
    private static readonly Dictionary<char, string> Lookalikes = new (char Ascii, string Alike)[]
    {
        ('a', "\u0430\u0251\uff41"), ('c', "\u0441\u03f2"), ('d', "\u0501"), ('e', "\u0435\u212e"), ('g', "\u0261"), ('h', "\u04bb"),
        ('i', "\u0456\u0131\u0130"), ('k', "\u043a\u212a"), ('l', "\u04cf\u2113"), ('m', "\uff4d\u217f"), ('n', "\u0578"), ('o', "\u043e\u03bf"),
        ('p', "\u0440"), ('r', "\u0433"), ('s', "\u0455\u017f"), ('t', "\uff54"), ('u', "\u057d"), ('v', "\u03bd"),
        ('x', "\u0445"), ('y', "\u0443"), ('0', "\uff10\u0660\u041e"), ('1', "\uff11\u0661"), ('2', "\uff12"), ('3', "\uff13\u0417"),
        ('4', "\uff14"), ('5', "\uff15\u0665"), ('7', "\uff17"), ('8', "\uff18"), ('.', "\u2024\u066b\u00b7"), ('/', "\u2215\u2044"),
        (' ', "\u00a0\u2009\u200b"), ('-', "\u2010\u2011\u00ad"), (':', "\uff1a"),
    }.ToDictionary(l => l.Ascii, l => l.Alike);

    private static readonly DoseRequest Sound = Assessing.Adult with
    {
        WeightSource = "stated",
        Height = "178 cm",
        Sex = "female",
        Strength = "50 mg/mL",
        Salt = "hydrochloride",
    };

    private static readonly (string Field, string Text, Func<string, DoseRequest> With)[] Fields =
    [
        ("drug", "ketamine", t => Sound with { Drug = t }),
        ("dose", "12.5 mcg/kg/min", t => Sound with { Dose = t }),
        ("dose", "35 mg", t => Sound with { Dose = t }),
        ("route", "intravenous", t => Sound with { Route = t }),
        ("over", "40 min", t => Sound with { Over = t }),
        ("weight", "70 kg", t => Sound with { Weight = t }),
        ("weightSource", "stated", t => Sound with { WeightSource = t }),
        ("age", "45 y", t => Sound with { Age = t }),
        ("height", "178 cm", t => Sound with { Height = t }),
        ("sex", "female", t => Sound with { Sex = t }),
        ("for", "depression", t => Sound with { For = t }),
        ("strength", "500 mg/10 mL", t => Sound with { Strength = t }),
        ("salt", "hydrochloride", t => Sound with { Salt = t }),
        ("flags", "pregnancy", t => Sound with { Flags = [t] }),
        ("absent", "seizure-disorder", t => Sound with { Absent = [t] }),
        ("medications", "rxnorm:1819", t => Sound with { Medications = [t] }),
        ("medications", "diazepam", t => Sound with { Medications = [t] }),
        ("conditions", "icd10:I25.1", t => Sound with { Conditions = [t] }),
        ("measurements", "potassium", t => Sound with { Measurements = [new(t, "4.1 mmol/L")] }),
        ("measurements.potassium", "4.1 mmol/L", t => Sound with { Measurements = [new("potassium", t)] }),
        ("given[0].dose", "10 mg", t => Sound with { Given = [new(t, "30 min")] }),
        ("given[0].ago", "30 min", t => Sound with { Given = [new("10 mg", t)] }),
    ];

    [Fact]
    [Trait("Hazard", "H-11")]
    public void A_letter_or_digit_that_only_looks_right_is_never_read()
    {
        var tried = 0;
        foreach (var (field, text, with) in Fields)
        {
            Assert.Empty(with(text).Errors());
            for (var i = 0; i < text.Length; i++)
            {
                foreach (var other in Lookalikes.TryGetValue(text[i], out var alike) ? alike : "")
                {
                    var copied = text[..i] + other + text[(i + 1)..];
                    Assert.True(with(copied).Errors().Any(e => e.Field.StartsWith(field, StringComparison.Ordinal)), $"{field} '{copied}' (U+{(int)other:X4} for '{text[i]}') was read.");
                    tried++;
                }
            }
        }

        Assert.True(tried > 250);
    }

    [Fact]
    public void Both_signs_of_micro_are_read_as_the_same_unit() => Assert.All(["\u00b5g", "\u03bcg", "ug", "mcg"], unit =>
        Assert.Equal(["0.5 mg"], Assessing.Assessor.Assess(Sound with { Dose = $"500 {unit}" }).Value!.Receipt.Inputs.Where(i => i.Field == "dose").Select(i => i.Read)));
}
