using Dosing.Requests;

namespace Dosing.Cli.Parsing;

/// <summary>Reads the request that an option names.</summary>
internal static class RequestFile
{
    /// <summary>The request of a file or of standard input; an empty one where none is named.</summary>
    public static (DoseRequest Request, IReadOnlyList<RequestError> Errors) Read(string? file, Stream input)
    {
        if (file is null)
        {
            return (new DoseRequest(), []);
        }

        return InputFile.TryRead(file, input, out var bytes, out var error) ? new RequestJson().Read(Utf8Mark.Skip(bytes).Span) : (new DoseRequest(), [error]);
    }

    /// <summary>Whether there was no request at all, so that nothing of it can be missing.</summary>
    public static bool IsNone(IReadOnlyList<RequestError> errors) => errors.Any(e => e.Code is RequestErrorCodes.NotJson or RequestErrorCodes.FileUnreadable);
}
