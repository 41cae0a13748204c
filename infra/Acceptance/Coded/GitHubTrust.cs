using Infra.Plans;

namespace Infra.Acceptance.Coded;

/// <summary>A statement of a role that admits the tokens of GitHub's jobs.</summary>
/// <param name="Statement">As it stands in the document.</param>
/// <param name="Place">Where in the inputs.</param>
internal sealed record GitHubTrust(PlannedMap Statement, string Place)
{
    /// <summary>Begins the tests that also hold for a claim that is not there.</summary>
    public const string AllOfNone = "ForAllValues:";

    private const string Issuer = "token.actions.githubusercontent.com";

    public static IEnumerable<GitHubTrust> Of(PlannedResource role) => JsonInputs.Statements(role, "assumeRolePolicy")
        .Where(pair => pair.Statement.Text("Effect") == "Allow"
            && pair.Statement.GetValueOrDefault("Principal") is IReadOnlyDictionary<string, object?>
            && pair.Statement.Texts("Principal.Federated")?.Any(provider => provider.Contains($"oidc-provider/{Issuer}", StringComparison.Ordinal)) == true)
        .Select(pair => new GitHubTrust(pair.Statement, pair.Place));

    /// <summary>What the conditions say of one claim of the token.</summary>
    public IEnumerable<Claim> Claims(string name)
    {
        var condition = Statement.Map("Condition");
        foreach (var test in condition?.Keys ?? [])
        {
            var compared = condition!.Map(Quoted(test));
            foreach (var key in compared?.Keys.Where(key => key.Equals($"{Issuer}:{name}", StringComparison.OrdinalIgnoreCase)) ?? [])
            {
                yield return new Claim(test, InputPath.Below(InputPath.Below($"{Place}.Condition", test), key), compared!.Texts(Quoted(key)) ?? []);
            }
        }
    }

    /// <summary>The values that the claim <c>sub</c> is held to.</summary>
    public IEnumerable<(Claim Claim, string Value)> Subjects() => Claims("sub").SelectMany(claim => claim.Values.Select(value => (claim, value)));

    private static string Quoted(string key) => $"[\"{key}\"]";

    /// <summary>A claim of the token, and what a condition holds it to.</summary>
    /// <param name="Test">The operator: <c>StringEquals</c>, <c>ForAllValues:StringLike</c>.</param>
    /// <param name="Place">Where in the inputs.</param>
    /// <param name="Values">One of which must fit.</param>
    public sealed record Claim(string Test, string Place, IReadOnlyList<string> Values)
    {
        public Objection Refused(string? value, string problem) => new(Place, value ?? (Values is [var only] ? only : null), problem);
    }
}
