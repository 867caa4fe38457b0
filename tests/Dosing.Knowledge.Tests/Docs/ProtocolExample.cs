using Dosing;
using Dosing.Formularies;
using Dosing.Knowledge;
using Dosing.Knowledge.Protocols;

namespace Examples;

/// <summary>The lines of docs/protocol.md, with a file of its own behind the name.</summary>
internal static class ProtocolExample
{
    public static DoseAssessor Run(IFiles File)
    {
        // example
        var formulary = KetamineFormulary.Load();
        var reading = ProtocolReader.Read(File.ReadAllBytes("protocol.json"), formulary);
        if (reading.Protocol is not { } protocol)
        {
            throw new InvalidOperationException(string.Join("; ", reading.Failures));
        }

        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var assessor = new DoseAssessor(ProtocolApplication.Apply(formulary, protocol, today));
        // example
        return assessor;
    }

    /// <summary>What the lines ask of the files of the machine.</summary>
    public interface IFiles
    {
        /// <summary>The bytes behind a name.</summary>
        byte[] ReadAllBytes(string path);
    }
}
