namespace Dosing.Requests;

/// <summary>Puts the errors of a request together.</summary>
public static class RequestErrors
{
    private static readonly string[] FieldOrder =
    [
        "id", "drug", "dose", "route", "over", "weight", "weightSource", "age", "height", "sex", "for", "strength", "salt",
        "flags", "absent", "medications", "conditions", "measurements", "given", "to", "diluent", "device", "step",
    ];

    /// <summary>The errors in the order of the fields; what concerns no field of a request comes first.</summary>
    public static IReadOnlyList<RequestError> InFieldOrder(IEnumerable<RequestError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        return errors is IReadOnlyList<RequestError> { Count: 1 } one ? one
            : [.. errors.OrderBy(e => Array.IndexOf(FieldOrder, e.Field.Split('.', '[')[0]))];
    }

    /// <summary>
    /// The errors of the form of a request with those of its content. A field that could not be read in its form is not
    /// reported again as missing.
    /// </summary>
    public static IReadOnlyList<RequestError> Join(IReadOnlyList<RequestError> form, IReadOnlyList<RequestError> content)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(content);
        return form.Count == 0 ? content : InFieldOrder(form.Concat(WithoutMissing(content, form.Select(f => f.Field).ToHashSet(StringComparer.Ordinal))));
    }

    private static IEnumerable<RequestError> WithoutMissing(IReadOnlyList<RequestError> content, HashSet<string> known) =>
        content.Where(e => e.Code != RequestErrorCodes.RequiredMissing || !known.Contains(e.Field));
}
