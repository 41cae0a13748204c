using Infra.Plans;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Repositories: environments, their secrets and variables, and who may change branches.</summary>
public sealed class GitHubCases : IProofs
{
    private const string Environment = "delivery-environment";

    public IEnumerable<Case> Cases =>
    [
        .. Secret("GITHUB-ACTIONS-ENVIRONMENT-SECRET", "delivery-governance-token"),
        .. Secret("GITHUB-ACTIONS-SECRET", "previews-pulumi-read-token"),
        new("GITHUB-ACTIONS-ENVIRONMENT-VARIABLE-03", plan => Many(plan, "delivery-aws-region", "variableName", 100), plan => Many(plan, "delivery-aws-region", "variableName", 101)),
        Sides.Of("GITHUB-REPOSITORY-ENVIRONMENT-50", Environment, "reviewers[0]", new { teams = Numbers(3), users = Numbers(3) }, new { teams = Numbers(3), users = Numbers(4) }),
    ];

    private static IEnumerable<Case> Secret(string file, string secret)
    {
        yield return new($"{file}-04", plan => Encrypted(plan, secret, "c2hvcA==").With(secret, "keyId", "1"), plan => Encrypted(plan, secret, "not Base64").With(secret, "keyId", "1"));
        yield return new($"{file}-05", plan => Encrypted(plan, secret, "c2hvcA==").With(secret, "keyId", "1"), plan => Encrypted(plan, secret, "c2hvcA=="));
        yield return new($"{file}-06", plan => Many(plan, secret, "secretName", 100), plan => Many(plan, secret, "secretName", 101));
    }

    private static int[] Numbers(int count) => [.. Enumerable.Range(1, count)];

    private static Plan Encrypted(Plan plan, string secret, string value) => plan.With(secret, "value", null).With(secret, "valueEncrypted", value);

    /// <summary>As many of the kind as there may be, with those of the plan.</summary>
    private static Plan Many(Plan plan, string name, string input, int count) =>
        Sides.Texts(count - plan.OfType(plan.ByName(name).Type).Count()).Aggregate(plan, (many, text) => Sides.Twin(many, name, text, twin => twin.Set(input, text.Replace('-', '_'))));
}
