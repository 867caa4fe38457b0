using Dosing.Cli.Batching;
using Dosing.Requests;

namespace Dosing.Cli.Rendering;

/// <summary>A row of a batch that was refused: the errors, as any JSON answer lists them.</summary>
internal static class ErrorRow
{
    /// <summary>Writes one row with its end.</summary>
    public static void Errors(this RowBuffer output, string? id, IReadOnlyList<RequestError> errors, long line)
    {
        output.Raw("{"u8);
        output.IdOrRow(id, line);
        output.Raw(",\"errors\":["u8);
        for (var i = 0; i < errors.Count; i++)
        {
            var error = errors[i];
            output.Raw(i == 0 ? "{\"field\":"u8 : ",{\"field\":"u8);
            output.Text(error.Field);
            output.Raw(",\"code\":"u8);
            output.Text(error.Code);
            Member(output, ",\"given\":"u8, error.Given);
            Member(output, ",\"message\":"u8, error.Message);
            Member(output, ",\"suggestion\":"u8, error.Suggestion);
            output.Raw("}"u8);
        }

        output.Raw("]}\n"u8);
    }

    /// <summary>Writes the first member of a row: its id, or the number of its line where it has none.</summary>
    public static void IdOrRow(this RowBuffer output, string? id, long line)
    {
        if (id is null)
        {
            output.Raw("\"row\":"u8);
            output.Figure(line);
        }
        else
        {
            output.Raw("\"id\":"u8);
            output.Text(id);
        }
    }

    private static void Member(RowBuffer output, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            output.Raw(name);
            output.Text(text);
        }
    }
}
