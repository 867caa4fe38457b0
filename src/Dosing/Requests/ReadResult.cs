using System.Diagnostics.CodeAnalysis;

namespace Dosing.Requests;

/// <summary>Either a value or all the reasons why there is none.</summary>
/// <typeparam name="T">The value.</typeparam>
public sealed class ReadResult<T>
    where T : class
{
    /// <summary>A value.</summary>
    public ReadResult(T value) => Value = value;

    /// <summary>At least one error.</summary>
    /// <exception cref="ArgumentException">There is no error.</exception>
    public ReadResult(IReadOnlyList<RequestError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        if (errors.Count == 0)
        {
            throw new ArgumentException("A result without a value names at least one error.", nameof(errors));
        }

        Errors = errors;
    }

    /// <summary>The value, or null where it could not be read.</summary>
    public T? Value { get; }

    /// <summary>All errors, in the order of the fields; empty where there is a value.</summary>
    public IReadOnlyList<RequestError> Errors { get; } = [];

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsRead => Value is not null;
}
