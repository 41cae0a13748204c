using Infra.Edge;
using Tests.Fixtures;

namespace Tests.Settings;

public sealed class FirewallSettingsTests
{
    private const string Groups = "AWSManagedRulesAmazonIpReputationList, AWSManagedRulesCommonRuleSet, AWSManagedRulesKnownBadInputsRuleSet or AWSManagedRulesSQLiRuleSet";

    private static SettingsText Blocking => SettingsText.Staging.With("edge.firewall.mode", "block");

    public static TheoryData<string, string, string> Refused => new()
    {
        { "edge.firewall.mode", "warn", "edge.firewall.mode is 'warn' but must be count or block" },
        { "edge.firewall.requestsPerFiveMinutes", "9", "edge.firewall.requestsPerFiveMinutes is '9' but must be 10 to 2000000000 (requests of one address)" },
        {
            "edge.firewall.requestsPerFiveMinutes",
            "2000000001",
            "edge.firewall.requestsPerFiveMinutes is '2000000001' but must be 10 to 2000000000 (requests of one address)"
        },
        { "edge.firewall.exceptions", "SizeRestrictions_BODY", "edge.firewall.exceptions is 'SizeRestrictions_BODY' but must be a list of 0 to 20 names of rules" },
        {
            "edge.firewall.exceptions",
            "[SizeRestrictions_Body]",
            $"edge.firewall.exceptions[0] is 'SizeRestrictions_Body' but must be the name of a rule of {Groups}, for example SizeRestrictions_BODY"
        },
        {
            "edge.firewall.exceptions",
            "[Log4JRCE_BODY]",
            $"edge.firewall.exceptions[0] is 'Log4JRCE_BODY' but must be the name of a rule of {Groups}, for example SizeRestrictions_BODY"
        },
        {
            "edge.firewall.exceptions",
            "[SizeRestrictions_BODY, SizeRestrictions_BODY]",
            "edge.firewall.exceptions[1] is 'SizeRestrictions_BODY' but must differ from edge.firewall.exceptions[0]"
        },
        { "edge.firewall.rules", "[]", "edge.firewall.rules is not known; known keys here are mode, exceptions, requestsPerFiveMinutes" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_wrong_value_is_refused(string key, string value, string line) => Blocking.With(key, value).ShouldBeRefused(line);

    [Fact]
    public void An_exception_is_refused_while_nothing_blocks() =>
        SettingsText.Staging.With("edge.firewall.exceptions", "[PROPFIND_METHOD, SizeRestrictions_BODY]").ShouldBeRefused(
            "edge.firewall.exceptions is a list of 2 but must be left out while mode is count, but for rules of AWSManagedRulesKnownBadInputsRuleSet: no other rule blocks then");

    [Fact]
    public void What_blocks_in_every_stack_may_have_an_exception_in_every_stack() =>
        Assert.Equal(["PROPFIND_METHOD"], Reading.Read(SettingsText.Staging.With("edge.firewall.exceptions", "[PROPFIND_METHOD]")).Edge.Firewall.Exceptions);

    [Theory]
    [InlineData("edge.firewall.requestsPerFiveMinutes", "10")]
    [InlineData("edge.firewall.requestsPerFiveMinutes", "2000000000")]
    [InlineData("edge.firewall.exceptions", "[]")]
    [InlineData("edge.firewall.exceptions", "[SizeRestrictions_BODY, SQLi_COOKIE]")]
    public void A_value_at_the_limit_is_taken(string key, string value) => Assert.Equal(FirewallMode.Block, Reading.Read(Blocking.With(key, value)).Edge.Firewall.Mode);
}
