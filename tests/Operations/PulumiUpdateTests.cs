using System.Text.RegularExpressions;
using Stacks.Operations;
using Stacks.Operations.Deployments;
using Stacks.Planning;
using Tests.Fixtures;

namespace Tests.Operations;

[Collection("plans")]
public sealed class PulumiUpdateTests(StackPlans plans)
{
    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public void A_migration_is_prepared_without_any_service(string stack)
    {
        var targets = PulumiUpdate.MigrationTargets(StackInAws.Of(StackFiles.Find(), stack));
        var matched = plans.Of(stack).Resources.Where(resource => targets.Any(target => Matches(target, resource.Urn))).Select(resource => resource.Name);

        Assert.Equal(
            [
                "migrate-definition", "migrate-execution", "migrate-execution-permissions", "migrate-execution-role", "migrate-log", "migrate-permissions",
                "migrate-permissions-role", "migrate-task", "secrets-stripe-secret-key",
            ],
            matched.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Its_output_is_heard_as_it_comes_and_nobody_is_asked()
    {
        var said = new List<string>();
        var tools = new RecordedTools().On("pulumi up", "one\ntwo");

        await new PulumiUpdate(RecordedOperation.On("production", tools, said.Add)).RunAsync(["a", "b"], CancellationToken.None);

        Assert.Equal(["pulumi up --yes --skip-preview --non-interactive --stack production --target a --target b"], tools.Calls);
        Assert.Equal(["one", "two"], said);
    }

    [Theory]
    [InlineData("::set-output name=digest::x", ": :set-output name=digest::x")]
    [InlineData("  ::add-mask::x", "  : :add-mask::x")]
    [InlineData("a ##[error]b", "a # #[error]b")]
    [InlineData("\u001b[31mred\u001b[0m \u0007", "red \\u0007")]
    [InlineData("by super-secret", "by [secret]")]
    [InlineData("urn:pulumi:staging::shop", "urn:pulumi:staging::shop")]
    public async Task What_Pulumi_says_steers_nothing_and_tells_no_credential(string line, string said)
    {
        var heard = new List<string>();
        var context = RecordedOperation.On("production", new RecordedTools().On("pulumi up", line), heard.Add, ("PULUMI_ACCESS_TOKEN", "super-secret"));

        await new PulumiUpdate(context).RunAsync(CancellationToken.None);

        Assert.Equal([said], heard);
    }

    /// <summary>As the documentation of Pulumi has it: <c>*</c> within a part between colons, <c>**</c> across them.</summary>
    private static bool Matches(string pattern, string urn) => Regex.IsMatch(
        urn,
        $"^{string.Join(".*", pattern.Split("**").Select(part => Regex.Escape(part).Replace("\\*", "[^:]*", StringComparison.Ordinal)))}$",
        RegexOptions.None,
        TimeSpan.FromSeconds(1));
}
