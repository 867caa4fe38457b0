using System.Text.Json;
using Dosing.Formularies;
using Dosing.Simulation;

namespace Dosing.Cli.Rendering;

/// <summary>Which content it is, as JSON: the same members for the formulary, the kinetics and what is taught.</summary>
internal static class IdentityJson
{
    /// <summary>Writes the members into the object at hand.</summary>
    public static void WriteIdentity(this Utf8JsonWriter json, FormularyIdentity identity)
    {
        json.WriteString("id", identity.Id);
        json.WriteString("version", identity.Version);
        json.WriteString("date", identity.Date);
        json.WriteText("title", identity.Title);
        json.WriteString("sha256", identity.Sha256);
    }

    /// <summary>Writes an object of its own.</summary>
    public static void WriteIdentity(this Utf8JsonWriter json, string name, FormularyIdentity identity)
    {
        json.WriteStartObject(name);
        json.WriteIdentity(identity);
        json.WriteEndObject();
    }

    /// <summary>Writes an object of its own.</summary>
    public static void WriteIdentity(this Utf8JsonWriter json, string name, KineticsIdentity identity) =>
        json.WriteIdentity(name, new FormularyIdentity(identity.Id, identity.Version, identity.Date, identity.Title, identity.Sha256));
}
