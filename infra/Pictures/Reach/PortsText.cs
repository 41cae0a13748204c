using Infra.Policies.Network.Reachability;

namespace Infra.Pictures.Reach;

/// <summary>The ports of several rules in few words.</summary>
internal static class PortsText
{
    private const int Most = 4;

    /// <summary>For example <c>tcp 80, 443</c>, <c>tcp 5432, udp 53</c>, <c>everything</c>; what is more than four is counted.</summary>
    public static string Of(IEnumerable<PortRange> ports)
    {
        var all = ports.Distinct().OrderBy(range => range.Protocol, StringComparer.Ordinal).ThenBy(range => range.From).ThenBy(range => range.To).ToArray();
        if (all.Select(range => range.ToString()).FirstOrDefault(text => text == "everything") is { } everything)
        {
            return everything;
        }

        var words = new List<string>();
        foreach (var (index, range) in all.Take(Most).Index())
        {
            var text = range.ToString();
            var isSame = index > 0 && all[index - 1].Protocol == range.Protocol && range.From is not null && range.To is not null;
            words.Add(isSame ? text[(range.Protocol!.Length + 1)..] : text);
        }

        return string.Join(", ", words) + (all.Length > Most ? $" and {all.Length - Most} more" : "");
    }
}
