using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>How the parts of a screening entry are put into words.</summary>
internal static class EntryPhrases
{
    /// <summary>A drug with its codes and other spellings.</summary>
    public static string Drug(ListedDrug drug)
    {
        string[] codes = [.. drug.RxNorm is { } code ? [$"rxnorm:{code}"] : Array.Empty<string>(), .. drug.Atc.Select(a => $"atc:{a}")];
        var others = drug.OtherNames.Count > 0 ? $"; also {string.Join(", ", drug.OtherNames)}" : "";
        return $"{drug.Name}{(codes.Length > 0 ? $", {string.Join(", ", codes)}" : "")}{others}";
    }

    /// <summary>A measured effect on exposure.</summary>
    public static string Effect(ExposureEffect effect)
    {
        string?[] figures =
        [
            effect.AucRatio is { } auc ? $"AUC {QuantityFormat.Number(auc)} times" : null,
            effect.CmaxRatio is { } peak ? $"peak {QuantityFormat.Number(peak)} times" : null,
            effect.Participants is { } count ? FormattableString.Invariant($"{count} participants") : null,
        ];
        return $"{effect.Drug} with {effect.Route}: {string.Join(", ", figures.OfType<string>())} {effect.Address}";
    }

    /// <summary>What makes an entry present without being said; possibly empty.</summary>
    public static IEnumerable<string> Implied(ScreeningEntry entry, IEnumerable<string> intents)
    {
        if (entry.Implied is { } implied)
        {
            string?[] parts =
            [
                implied.Ages is { } ages ? $"age {Phrases.Span(ages)}" : null,
                implied.Routes.Count > 0 ? $"route {string.Join(" or ", implied.Routes.Select(Words.Routes.Word))}" : null,
                implied.OverMinutes is { } minutes ? $"{Phrases.Span(minutes)}{(minutes.Upper is null ? " or as a continuous infusion" : "")}" : null,
            ];
            yield return string.Join(", ", parts.OfType<string>());
        }

        foreach (var intent in intents)
        {
            yield return $"the intent {intent}";
        }
    }

    /// <summary>What to type to say that the entry is present, or that it is not.</summary>
    public static IEnumerable<string> Typed(ScreeningEntry entry)
    {
        yield return $"--flag {entry.Id}";
        yield return $"--absent {entry.Id}";
        foreach (var measurement in entry.Lines.Where(l => l.Scope != LineScope.Plan).Select(l => l.Measurement).OfType<string>().Distinct())
        {
            yield return $"--measure {measurement}=VALUE";
        }

        if (entry.Drugs.Count > 0)
        {
            yield return $"--medication {Quoted(entry.Drugs[0].Name)}";
        }

        if (entry.Icd10Prefixes.Count > 0)
        {
            yield return $"--condition icd10:{entry.Icd10Prefixes[0]}";
        }
    }

    private static string Quoted(string name) => name.All(char.IsAsciiLetterOrDigit) ? name : $"\"{name}\"";
}
