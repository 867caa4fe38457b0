namespace Dosing.Cli.Commands;

/// <summary>Which protocol is meant: by the option, by the variable, or by the file of the user; the first that is there.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="By">What named it.</param>
internal sealed record ProtocolChoice(string File, string By)
{
    /// <summary>The variable that names a protocol.</summary>
    public const string Variable = "DOSING_PROTOCOL";

    /// <summary>The choice, or null where none is meant.</summary>
    public static ProtocolChoice? Of(Invocation call)
    {
        if (call.IsWithoutProtocol)
        {
            return null;
        }

        var variable = call.Terminal.Variable;
        return call.ProtocolFile is { } option ? new ProtocolChoice(option, "--protocol")
            : variable(Variable) is { Length: > 0 } named ? new ProtocolChoice(named, Variable)
            : OfUser(variable) is { } file && IsThere(file) ? new ProtocolChoice(file, "the configuration of the user")
            : null;
    }

    /// <summary>The file of the user by the XDG rules: a base that is not a whole path counts as not there.</summary>
    public static string? OfUser(Func<string, string?> variable)
    {
        var home = variable("XDG_CONFIG_HOME") is { } config && Path.IsPathFullyQualified(config) ? config
            : variable("HOME") is { } user && Path.IsPathFullyQualified(user) ? Path.Combine(user, ".config")
            : null;
        return home is null ? null : Path.Combine(home, "dosing", "protocol.json");
    }

    // Only a file that is surely not there is passed over; one that may not be seen stops the command when it is opened.
    private static bool IsThere(string file)
    {
        try
        {
            _ = System.IO.File.GetAttributes(file);
            return true;
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
