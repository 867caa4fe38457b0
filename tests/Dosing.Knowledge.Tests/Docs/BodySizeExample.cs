using Dosing.Clinical;
using Dosing.Preparation;

namespace Examples;

/// <summary>The loop of docs/body-size.md.</summary>
internal static class BodySizeExample
{
    public static void Run(Patient patient, TextWriter Console)
    {
        // example
        foreach (var size in BodySize.Of(patient))
        {
            Console.WriteLine(size.Weight is { } weight ? $"{size.Facts.Name}: {weight}" : $"{size.Facts.Name}: {size.Why}");
        }
        // example
    }
}
