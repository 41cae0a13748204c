using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Infra.Acceptance.Language;

/// <summary>A block of addresses as it is written, with host bits or without.</summary>
/// <param name="Address">The address before the slash.</param>
/// <param name="Prefix">The number of bits after it.</param>
internal sealed record AddressBlock(IPAddress Address, int Prefix)
{
    public bool IsIPv4 => Address.AddressFamily == AddressFamily.InterNetwork;

    /// <summary>Whether all bits after the prefix are zero.</summary>
    public bool IsCanonical
    {
        get
        {
            var bytes = Address.GetAddressBytes();
            return Enumerable.Range(Prefix, (bytes.Length * 8) - Prefix).All(bit => (bytes[bit / 8] & (0x80 >> (bit % 8))) == 0);
        }
    }

    /// <summary>The block that a text is; null if it is none.</summary>
    public static AddressBlock? TryParse(string? text)
    {
        if (text?.Split('/') is not [var address, var bits] || !IPAddress.TryParse(address, out var parsed)
            || !int.TryParse(bits, NumberStyles.None, CultureInfo.InvariantCulture, out var prefix))
        {
            return null;
        }

        // Shorter spellings of an address are read by .NET, and refused by AWS.
        var isWhole = parsed.AddressFamily != AddressFamily.InterNetwork || address.Count(letter => letter == '.') == 3;
        return isWhole && prefix <= parsed.GetAddressBytes().Length * 8 ? new AddressBlock(parsed, prefix) : null;
    }
}
