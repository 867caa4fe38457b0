using System.Collections;

namespace Dosing;

/// <summary>A sequence in order, sorted when it is read; what is equal keeps its place.</summary>
internal sealed class PlainOrder<T>(IEnumerable<T> source, Comparison<T> compare) : IOrderedEnumerable<T>
{
    /// <summary>Compares by a key of the elements.</summary>
    public static Comparison<T> By<TKey>(Func<T, TKey> key, IComparer<TKey>? comparer, bool descending)
    {
        var keys = comparer ?? Comparer<TKey>.Default;
        return descending ? (left, right) => keys.Compare(key(right), key(left)) : (left, right) => keys.Compare(key(left), key(right));
    }

    /// <inheritdoc/>
    public IOrderedEnumerable<T> CreateOrderedEnumerable<TKey>(Func<T, TKey> keySelector, IComparer<TKey>? comparer, bool descending)
    {
        var further = By(keySelector, comparer, descending);
        return new PlainOrder<T>(source, (left, right) => compare(left, right) is not 0 and var order ? order : further(left, right));
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        var elements = new List<T>(source);
        var places = new int[elements.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = i;
        }

        Array.Sort(places, (left, right) => compare(elements[left], elements[right]) is not 0 and var order ? order : left.CompareTo(right));
        foreach (var place in places)
        {
            yield return elements[place];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
