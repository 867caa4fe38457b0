using System.Text.Json;
using Dosing.Cli.Rendering;
using Dosing.Formularies;
using Dosing.Knowledge;
using Dosing.Simulation;

namespace Dosing.Cli.Commands;

/// <summary>Writes everything that ships as one JSON document: every row and source of every document, as it stands there.</summary>
internal static class FormularyExport
{
    public static int Run(Invocation call, FormularyIdentity formulary, KineticsIdentity kinetics, FormularyIdentity teaching)
    {
        if (call.RefusesProtocol(out var refused))
        {
            return refused;
        }

        call.PrintJson(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", 1);
            json.WriteIdentity("formulary", formulary);
            json.WriteIdentity("kinetics", kinetics);
            json.WriteIdentity("teaching", teaching);
            json.WriteObjects("documents", ShippedDocument.All, document =>
            {
                json.WriteString("name", document.Name);
                json.WriteString("sha256", document.Sha256);
                json.WritePropertyName("content");
                using var content = JsonDocument.Parse(document.Content);
                content.RootElement.WriteTo(json);
            });
            json.WriteEndObject();
        });
        return ExitCode.NoAlert;
    }
}
