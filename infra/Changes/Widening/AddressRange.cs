using System.Net;
using System.Net.Sockets;

namespace Infra.Changes.Widening;

/// <summary>Ranges of addresses as AWS writes them: <c>10.0.0.0/16</c>, <c>::/0</c>.</summary>
internal static class AddressRange
{
    /// <summary>Whether every address of one range is one of another. What cannot be read covers itself only.</summary>
    public static bool Covers(string wide, string narrow) => wide == narrow
        || (TryRead(wide) is { } one && TryRead(narrow) is { } other && one.Prefix <= other.Prefix && SameFamily(one.Address, other.Address) && Begins(one, other.Address));

    /// <summary>Every address there is, of one family.</summary>
    public static bool IsEverywhere(string range) => TryRead(range) is { Prefix: 0 };

    private static (IPAddress Address, int Prefix)? TryRead(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (!IPAddress.TryParse(slash < 0 ? text : text[..slash], out var address))
        {
            return null;
        }

        var most = address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128;
        return slash < 0 ? (address, most) : int.TryParse(text.AsSpan(slash + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var prefix) && prefix <= most ? (address, prefix) : null;
    }

    private static bool SameFamily(IPAddress one, IPAddress other) => one.AddressFamily == other.AddressFamily;

    private static bool Begins((IPAddress Address, int Prefix) range, IPAddress other)
    {
        var (mine, theirs) = (range.Address.GetAddressBytes(), other.GetAddressBytes());
        for (var bit = 0; bit < range.Prefix; bit++)
        {
            var mask = 0x80 >> (bit % 8);
            if ((mine[bit / 8] & mask) != (theirs[bit / 8] & mask))
            {
                return false;
            }
        }

        return true;
    }
}
