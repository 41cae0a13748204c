using System.Globalization;

namespace Infra.Network;

/// <summary>An IPv4 range whose address has no bit beyond its prefix.</summary>
public readonly record struct CidrBlock
{
    private readonly uint _address;

    private CidrBlock(uint address, int prefix)
    {
        _address = address;
        Prefix = prefix;
    }

    /// <summary>The length of the prefix, 0 to 32.</summary>
    public int Prefix { get; }

    /// <summary>The first address as a number, so that ranges can be put in order.</summary>
    public uint First => _address;

    /// <summary>The whole range lies in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 (RFC 1918).</summary>
    public bool IsPrivate =>
        Private(0x0A000000, 8).Contains(this) || Private(0xAC100000, 12).Contains(this) || Private(0xC0A80000, 16).Contains(this);

    /// <summary>False for a malformed text and for an address with bits beyond the prefix, which AWS refuses.</summary>
    public static bool TryParse(string text, out CidrBlock block)
    {
        block = default;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !TryParseNumber(text.AsSpan(slash + 1), 32, out var prefix))
        {
            return false;
        }

        uint address = 0;
        var octets = text[..slash].Split('.');
        if (octets.Length != 4)
        {
            return false;
        }

        foreach (var octet in octets)
        {
            if (!TryParseNumber(octet, 255, out var number))
            {
                return false;
            }

            address = (address << 8) | (uint)number;
        }

        if ((address & ~Mask(prefix)) != 0)
        {
            return false;
        }

        block = new CidrBlock(address, prefix);
        return true;
    }

    /// <summary>The part number <paramref name="index"/> of this range when it is divided into ranges of <paramref name="prefix"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public CidrBlock Part(int prefix, int index)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(prefix, Prefix);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(prefix, 32);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, 1L << (prefix - Prefix));
        return new CidrBlock(_address | (uint)((long)index << (32 - prefix)), prefix);
    }

    /// <summary>The range of a prefix that is no longer than its own, in which this one lies.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such range.</exception>
    public CidrBlock Around(int prefix)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(prefix);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(prefix, Prefix);
        return new CidrBlock(_address & Mask(prefix), prefix);
    }

    public bool Contains(CidrBlock other) => other.Prefix >= Prefix && (other._address & Mask(Prefix)) == _address;

    public bool Overlaps(CidrBlock other) => Contains(other) || other.Contains(this);

    public override string ToString() => $"{_address >> 24}.{(_address >> 16) & 255}.{(_address >> 8) & 255}.{_address & 255}/{Prefix}";

    private static CidrBlock Private(uint address, int prefix) => new(address, prefix);

    private static uint Mask(int prefix) => prefix == 0 ? 0 : uint.MaxValue << (32 - prefix);

    private static bool TryParseNumber(ReadOnlySpan<char> text, int maximum, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
        && number <= maximum
        && (text.Length == 1 || text[0] != '0');
}
