using System.Globalization;
using System.Runtime.CompilerServices;

namespace Dosing.Testing;

/// <summary>The whole suite runs where a comma is the decimal mark and a point parts thousands: no result may notice.</summary>
internal static class CommaCulture
{
    public const string Name = "de-DE";

    // The product may not touch the culture; these tests change it to prove that it does not.
#pragma warning disable RS0030
    public static CultureInfo Current => CultureInfo.CurrentCulture;

    /// <summary>Runs something under a culture and goes back to the one before.</summary>
    public static T Under<T>(CultureInfo culture, Func<T> run)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    public static void Use(CultureInfo culture)
    {
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
    }
#pragma warning restore RS0030

#pragma warning disable CA2255 // The culture must stand before the first test of the assembly, whichever that is.
    [ModuleInitializer]
#pragma warning restore CA2255
    public static void Set() => Use(CultureInfo.GetCultureInfo(Name));
}
