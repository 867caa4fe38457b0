namespace Dosing;

/// <summary>Stands before the commonest operators on sequences of the runtime: the same results, without their special forms for arrays and lists.</summary>
// Of those, native code is made for every pair of value types that are read from or selected to anywhere: 90 of 108 MB of the file.
// Only where the runtime is .NET 9; from .NET 10 the native compiler has such a form of its own.
internal static class PlainSequences
{
    public static IEnumerable<TResult> Select<T, TResult>(this IEnumerable<T> source, Func<T, TResult> selector)
    {
        foreach (var element in source)
        {
            yield return selector(element);
        }
    }

    public static IEnumerable<TResult> SelectMany<T, TResult>(this IEnumerable<T> source, Func<T, IEnumerable<TResult>> selector)
    {
        foreach (var element in source)
        {
            foreach (var inner in selector(element))
            {
                yield return inner;
            }
        }
    }

    public static IEnumerable<T> Where<T>(this IEnumerable<T> source, Func<T, bool> predicate)
    {
        foreach (var element in source)
        {
            if (predicate(element))
            {
                yield return element;
            }
        }
    }

    public static IEnumerable<T> Concat<T>(this IEnumerable<T> first, IEnumerable<T> second)
    {
        foreach (var element in first)
        {
            yield return element;
        }

        foreach (var element in second)
        {
            yield return element;
        }
    }

    public static IEnumerable<T> Distinct<T>(this IEnumerable<T> source)
    {
        var seen = new HashSet<T>();
        foreach (var element in source)
        {
            if (seen.Add(element))
            {
                yield return element;
            }
        }
    }

    public static IEnumerable<T> Skip<T>(this IEnumerable<T> source, int count)
    {
        foreach (var element in source)
        {
            if (count > 0)
            {
                count--;
                continue;
            }

            yield return element;
        }
    }

    public static IEnumerable<T> Take<T>(this IEnumerable<T> source, int count)
    {
        if (count <= 0)
        {
            yield break;
        }

        foreach (var element in source)
        {
            yield return element;
            if (--count == 0)
            {
                yield break;
            }
        }
    }

    public static IEnumerable<T> Append<T>(this IEnumerable<T> source, T last) => source.Concat([last]);

    public static IEnumerable<T> Prepend<T>(this IEnumerable<T> source, T first) => Concat([first], source);

    public static IOrderedEnumerable<T> OrderBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key, IComparer<TKey>? comparer = null) =>
        new PlainOrder<T>(source, PlainOrder<T>.By(key, comparer, descending: false));

    public static IOrderedEnumerable<T> OrderByDescending<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key, IComparer<TKey>? comparer = null) =>
        new PlainOrder<T>(source, PlainOrder<T>.By(key, comparer, descending: true));

    public static IOrderedEnumerable<T> Order<T>(this IEnumerable<T> source, IComparer<T>? comparer = null) => source.OrderBy(element => element, comparer);

    public static IOrderedEnumerable<T> ThenBy<T, TKey>(this IOrderedEnumerable<T> source, Func<T, TKey> key, IComparer<TKey>? comparer = null) =>
        source.CreateOrderedEnumerable(key, comparer, descending: false);

    public static IOrderedEnumerable<T> ThenByDescending<T, TKey>(this IOrderedEnumerable<T> source, Func<T, TKey> key, IComparer<TKey>? comparer = null) =>
        source.CreateOrderedEnumerable(key, comparer, descending: true);

    public static IEnumerable<T> OfType<T>(this System.Collections.IEnumerable source)
    {
        foreach (var element in source)
        {
            if (element is T found)
            {
                yield return found;
            }
        }
    }
}
