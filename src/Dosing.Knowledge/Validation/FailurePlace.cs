using System.Text;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>Names the place of a failure as a person finds it: the document, then the members as they are written in it.</summary>
internal static class FailurePlace
{
    /// <summary>The place of a path of properties: <c>Ranges.Ranges[depression-iv].Low</c> is <c>ranges.json: ranges[depression-iv].low</c>.</summary>
    public static string Of(string path)
    {
        var end = path.IndexOf('.', StringComparison.Ordinal);
        return end < 0 ? Document(path) : $"{Document(path[..end])}: {Members(path[(end + 1)..])}";
    }

    /// <summary>The document with whose name a sentence begins, or the sentence where it names none.</summary>
    public static string OfSentence(string sentence) =>
        DocumentBytes.Names.Concat(TeachingReader.Names).FirstOrDefault(name => sentence.StartsWith(name, StringComparison.Ordinal)) ?? sentence;

    private static string Document(string property) => property switch
    {
        nameof(FormularyDocuments.Manifest) => "manifest.json",
        nameof(FormularyDocuments.Ranges) => "ranges.json",
        nameof(FormularyDocuments.Ladders) => "ladders.json",
        nameof(FormularyDocuments.Rules) => "rules.json",
        nameof(FormularyDocuments.Screening) => "screening.json",
        nameof(FormularyDocuments.Products) => "products.json",
        nameof(FormularyDocuments.Sources) => "sources.json",
        nameof(TeachingInput.Teaching) => "teaching.json",
        nameof(TeachingInput.Claims) => "claims.json",
        nameof(TeachingInput.Incidents) => "incidents.json",
        _ => property,
    };

    // Names begin in lower case in the documents; what stands in brackets is an id and stays as it is.
    private static string Members(string path)
    {
        var text = new StringBuilder(path.Length);
        var (inBrackets, begins) = (false, true);
        foreach (var letter in path)
        {
            inBrackets = letter == '[' || (inBrackets && letter != ']');
            text.Append(begins && !inBrackets ? char.ToLowerInvariant(letter) : letter);
            begins = letter == '.' && !inBrackets;
        }

        return text.ToString();
    }
}
