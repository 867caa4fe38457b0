using System.Globalization;
using System.Text.Json;

namespace Dosing.Knowledge.Reading;

/// <summary>An object or a list that is being read. It serves every part of the same depth in turn: a document has thousands of them.</summary>
internal sealed class OpenPart
{
    private Member[] _members = new Member[16];
    private int _count;
    private int _at;

    /// <summary>How the value that is read now is reached from here.</summary>
    public string Step => _count == 0 ? string.Create(CultureInfo.InvariantCulture, $"[{_at}]") : $".{_members[_at].Name}";

    /// <summary>A member of the object that nobody asked for.</summary>
    public string? Unasked
    {
        get
        {
            for (var i = 0; i < _count; i++)
            {
                if (!_members[i].IsAsked)
                {
                    return _members[i].Name;
                }
            }

            return null;
        }
    }

    /// <summary>Opens an object.</summary>
    public void Open(JsonElement element)
    {
        (_count, _at) = (0, -1);
        foreach (var member in element.EnumerateObject())
        {
            if (_count == _members.Length)
            {
                Array.Resize(ref _members, 2 * _count);
            }

            _members[_count++] = new Member(member);
        }
    }

    /// <summary>Opens a list.</summary>
    public void OpenList() => (_count, _at) = (0, -1);

    /// <summary>Goes to the next item of the list.</summary>
    public void Next() => _at++;

    /// <summary>Goes to the next member of the object, whatever its name.</summary>
    public bool TryNext(out string name, out JsonElement value)
    {
        if (++_at == _count)
        {
            (name, value) = ("", default);
            return false;
        }

        (name, value) = (_members[_at].Name, _members[_at].Value);
        return true;
    }

    /// <summary>Asks for a member of the object. Most stand in the order in which they are asked for, so the search begins behind the one before.</summary>
    public bool TryAsk(ReadOnlySpan<byte> name, out JsonElement value)
    {
        for (var i = 1; i <= _count; i++)
        {
            var place = _at + i < _count ? _at + i : _at + i - _count;
            if (_members[place].Is(name))
            {
                _at = place;
                _members[place].IsAsked = true;
                value = _members[place].Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private struct Member(JsonProperty property)
    {
        public bool IsAsked;

        public readonly JsonElement Value => property.Value;

        public readonly string Name => property.Name;

        public readonly bool Is(ReadOnlySpan<byte> name) => property.NameEquals(name);
    }
}
