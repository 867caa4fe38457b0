using System.Globalization;

namespace Dosing.Cli.Tests;

/// <summary>Runs something under a culture whose numbers, dates or letters differ.</summary>
internal static class Cultures
{
    public static readonly string[] Foreign = ["de-DE", "fr-FR", "tr-TR", "ar-SA", "fa-IR", "sv-SE"];

#pragma warning disable RS0030 // The ban holds for the product; that it holds is what is tested here.
    public static T Under<T>(string name, Func<T> run)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
#pragma warning restore RS0030
}
