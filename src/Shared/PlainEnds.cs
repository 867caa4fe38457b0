namespace Dosing;

/// <summary>Beside <see cref="PlainSequences"/>: the operators that look at the ends of a sequence, or gather it.</summary>
internal static class PlainEnds
{
    public static T First<T>(this IEnumerable<T> source)
    {
        foreach (var element in source)
        {
            return element;
        }

        throw new InvalidOperationException("The sequence has no elements.");
    }

    public static T? FirstOrDefault<T>(this IEnumerable<T> source)
    {
        foreach (var element in source)
        {
            return element;
        }

        return default;
    }

    public static IEnumerable<T?> DefaultIfEmpty<T>(this IEnumerable<T> source) => source.DefaultIfEmpty(default!);

    public static IEnumerable<T> DefaultIfEmpty<T>(this IEnumerable<T> source, T instead)
    {
        var isEmpty = true;
        foreach (var element in source)
        {
            isEmpty = false;
            yield return element;
        }

        if (isEmpty)
        {
            yield return instead;
        }
    }

    public static IEnumerable<T> SkipLast<T>(this IEnumerable<T> source, int count)
    {
        var elements = new List<T>(source);
        for (var i = 0; i < elements.Count - count; i++)
        {
            yield return elements[i];
        }
    }

    public static IEnumerable<T> TakeLast<T>(this IEnumerable<T> source, int count)
    {
        var elements = new List<T>(source);
        for (var i = Math.Max(0, elements.Count - count); i < elements.Count; i++)
        {
            yield return elements[i];
        }
    }

    public static IEnumerable<T> Reverse<T>(this IEnumerable<T> source)
    {
        var elements = new List<T>(source);
        for (var i = elements.Count - 1; i >= 0; i--)
        {
            yield return elements[i];
        }
    }

    public static IEnumerable<T> Union<T>(this IEnumerable<T> first, IEnumerable<T> second) => first.Concat(second).Distinct();

    public static T[] ToArray<T>(this IEnumerable<T> source) => new List<T>(source).ToArray();

    public static Dictionary<TKey, TValue> ToDictionary<T, TKey, TValue>(this IEnumerable<T> source, Func<T, TKey> key, Func<T, TValue> value, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        var entries = new Dictionary<TKey, TValue>(comparer);
        foreach (var element in source)
        {
            entries.Add(key(element), value(element));
        }

        return entries;
    }
}
