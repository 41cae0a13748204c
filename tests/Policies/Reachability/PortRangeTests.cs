using Infra.Policies.Network.Reachability;

namespace Tests.Policies.Reachability;

public sealed class PortRangeTests
{
    [Theory]
    [InlineData("tcp", 443.0, 443.0, "tcp 443")]
    [InlineData("udp", 8000.0, 8010.0, "udp 8000-8010")]
    [InlineData("icmp", null, null, "icmp")]
    [InlineData("tcp", 1.0, null, "tcp")]
    [InlineData("-1", null, null, "everything")]
    [InlineData("-1", 1.0, 1.0, "everything")]
    [InlineData(null, 1.0, 1.0, "everything")]
    public void Ports_are_said_in_words(string? protocol, double? from, double? to, string words) =>
        Assert.Equal(words, $"{new PortRange(protocol, from, to)}");
}
