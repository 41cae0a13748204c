using System.Text.RegularExpressions;
using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Access;

namespace Infra.Acceptance.Graph;

/// <summary>Roles that jobs of GitHub assume: what GitHub's tokens say is what they must admit.</summary>
internal static partial class GitHubTrustConstraints
{
    private const string Trust = "assumeRolePolicy";
    private const string Provider = "token.actions.githubusercontent.com";
    private const string Refused = "AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity, when the pipeline runs";

    public static CodedConstraint TokensAreTakenByTheirCall => Coded("TRUST-GITHUB-01", "Statement[].Action", "must be sts:AssumeRoleWithWebIdentity for GitHub", "set Action of the statement to sts:AssumeRoleWithWebIdentity", Sources.ConfigureCredentials,
        (statement, _) => statement.Names("sts:AssumeRoleWithWebIdentity") ? null : (Objecting.Listed(statement.Texts("Action") ?? []), "but a token of GitHub is taken by sts:AssumeRoleWithWebIdentity alone"));

    public static CodedConstraint TheProviderIsOfThePlan => Coded("TRUST-GITHUB-02", "Statement[].Principal.Federated", "must be the ARN of the identity provider of GitHub", "take Federated from Arn of the OpenIdConnectProvider", Sources.ConfigureCredentials,
        (statement, plan) => Providers(statement).FirstOrDefault(arn => !ProviderArn().IsMatch(arn) || (GitHubIn(plan) is { } own && own.Id != arn)) is { } wrong
            ? (wrong, GitHubIn(plan) is { } made ? $"but that of the plan is {made.Id}" : $"but must be arn:aws:iam::ACCOUNT:oidc-provider/{Provider}") : null);

    public static CodedConstraint TokensAreMeantForAws => Coded("TRUST-GITHUB-03", "Statement[].Condition", "must hold the audience to sts.amazonaws.com", $"compare {Provider}:aud with sts.amazonaws.com", Sources.ConfigureCredentials,
        (statement, _) => Claims(statement, GitHubRoles.Audience).ToArray() is [_, ..] audiences && !Array.Exists(audiences, audience => PolicyStatements.Matches(audience, "sts.amazonaws.com"))
            ? (Objecting.Listed(audiences), "but the action of AWS asks for tokens with sts.amazonaws.com") : null);

    public static CodedConstraint SubjectsAreNamed => Coded("TRUST-GITHUB-04", "Statement[].Condition", "must hold the subject to a repository", $"compare {Provider}:sub with repo:OWNER/NAME:environment:ENVIRONMENT", Sources.Guide("iam-user-guide", "id_roles_create_for-idp_oidc"),
        (statement, _) => Claims(statement, GitHubRoles.Subject).ToArray() switch
        {
            [] when !NamesAnotherClaim(statement) => (null, "but it holds the subject to nothing: AWS refuses a trust of GitHub that anybody's repository can use"),
            var subjects => Array.Find(subjects, subject => subject is "*" or "repo:*") is { } wide ? (wide, "but that is every repository there is") : null,
        });

    public static CodedConstraint AbsentClaimsDoNotPass => Coded("TRUST-GITHUB-05", "Statement[].Condition", "must not use ForAllValues for a claim", "use StringEquals or StringLike", $"github aws-actions/configure-aws-credentials issue 690; {Sources.ConfigureCredentials}",
        (statement, _) => statement.Map("Condition")?.Keys.FirstOrDefault(test => test.StartsWith("ForAllValues:", StringComparison.Ordinal)) is { } test
            ? (test, "but a token without the claim passes it, whose repository it may be") : null);

    public static CodedConstraint SubjectsHaveTheirShape => Coded("TRUST-GITHUB-06", "Statement[].Condition", "must be written as GitHub writes the subject: repo:OWNER/NAME:environment:E, or with ids repo:OWNER@ID/NAME@ID:environment:E", "write both forms of the subject into the condition", $"{Sources.ConfigureCredentials}; github github/docs pull 45221",
        (statement, _) => Claims(statement, GitHubRoles.Subject).FirstOrDefault(subject => subject.StartsWith("repo:", StringComparison.Ordinal) && !subject.Contains('*', StringComparison.Ordinal)
            && !subject.Contains('?', StringComparison.Ordinal) && !Shape().IsMatch(subject)) is { } wrong ? (wrong, "but no token has such a subject") : null);

    public static CodedConstraint EnvironmentsAreAdmitted => new()
    {
        Id = "TRUST-GITHUB-07",
        Type = ResourceTypes.Role,
        Property = Trust,
        Says = "must admit every environment that is told to assume the role, in the same letters",
        Answer = Refused,
        Noticed = Noticed.Never,
        Fix = "add repo:OWNER/NAME:environment:ENVIRONMENT to the subjects; once a job names an environment, its subject names no branch any more",
        Source = "github aws-actions/configure-aws-credentials issue 672; github aws-actions/configure-aws-credentials issue 452",
        Objections = (role, plan) => TrustsGitHub(role) ? EnvironmentsOf(plan, role).Where(environment => !Subjects(role).Any(subject => Admits(subject, environment)))
            .Select(environment => new Objection(Trust, Objecting.Listed(Subjects(role)), $"but the environment '{environment.Name}' of {environment.Repository} is told to assume the role")) : [],
    };

    public static IReadOnlyList<CodedConstraint> All =>
        [TokensAreTakenByTheirCall, TheProviderIsOfThePlan, TokensAreMeantForAws, SubjectsAreNamed, AbsentClaimsDoNotPass, SubjectsHaveTheirShape, EnvironmentsAreAdmitted];

    private static CodedConstraint Coded(string id, string place, string says, string fix, string source, Func<PlannedMap, Plan, (string? Value, string Problem)?> wrong) => new()
    {
        Id = id,
        Type = ResourceTypes.Role,
        Property = $"{Trust}.{place}",
        Says = says,
        Answer = id is "TRUST-GITHUB-04" ? "MalformedPolicyDocument: the trust policy of a GitHub provider must evaluate the subject" : id is "TRUST-GITHUB-05" ? "anybody's repository can become the role" : Refused,
        Noticed = id is "TRUST-GITHUB-04" ? Noticed.Apply : Noticed.Never,
        Fix = fix,
        Source = source,
        Objections = (role, plan) => role.Statements(Trust).SelectMany((statement, index) => IsForGitHub(statement) && wrong(statement, plan) is var (value, problem)
            ? new[] { new Objection($"{Trust}.{place.Replace("[]", $"[{index}]", StringComparison.Ordinal)}", value, problem) } : []),
    };

    private static bool TrustsGitHub(PlannedResource role) => role.Statements(Trust).Any(IsForGitHub);

    private static bool IsForGitHub(PlannedMap statement) => statement.IsAllow() && Providers(statement).Any(arn => arn.Contains(Provider, StringComparison.Ordinal));

    private static IReadOnlyList<string> Providers(PlannedMap statement) =>
        statement.PrincipalKinds().Contains("Federated", StringComparer.Ordinal) ? statement.Texts("Principal.Federated")! : [];

    private static PlannedResource? GitHubIn(Plan plan) => plan.Where(ResourceTypes.OidcProvider, "url", $"https://{Provider}").FirstOrDefault();

    private static IEnumerable<string> Subjects(PlannedResource role) => role.Statements(Trust).Where(IsForGitHub).SelectMany(statement => Claims(statement, GitHubRoles.Subject));

    /// <summary>What a claim is compared with, whatever the test.</summary>
    private static IEnumerable<string> Claims(PlannedMap statement, string claim) => (statement.Map("Condition")?.Keys ?? [])
        .Where(test => !test.Contains("Not", StringComparison.Ordinal)).SelectMany(test => statement.Texts($"Condition[\"{test}\"]{claim}") ?? []);

    /// <summary>A claim that is of one repository as well, as AWS takes in the place of the subject.</summary>
    private static bool NamesAnotherClaim(PlannedMap statement) => (statement.Map("Condition")?.Keys ?? []).SelectMany(test => statement.Map($"Condition[\"{test}\"]")!.Keys)
        .Any(key => key.StartsWith($"{Provider}:", StringComparison.Ordinal) && !key.EndsWith(":aud", StringComparison.Ordinal));

    /// <summary>The environments of the plan in which a variable names the role.</summary>
    private static IEnumerable<(string? Repository, string Name)> EnvironmentsOf(Plan plan, PlannedResource role) => role.Id is not { } name ? [] : Named.Of(plan)[name].Distinct();

    /// <summary>Whether a subject is that of an environment; GitHub writes a colon in its name as <c>%3A</c>.</summary>
    private static bool Admits(string subject, (string? Repository, string Name) environment) => subject.Split(':', 4) is not ["repo", var repository, "environment", var name]
        ? subject.Contains('*', StringComparison.Ordinal)
        : PolicyStatements.Matches(name, environment.Name.Replace(":", "%3A", StringComparison.Ordinal)) && (subject.Contains('*', StringComparison.Ordinal) || name == environment.Name.Replace(":", "%3A", StringComparison.Ordinal))
            && (environment.Repository is null || repository.Contains('*', StringComparison.Ordinal)
                || repository.Split('/')[^1].Split('@')[0].Equals(environment.Repository.Split('/')[^1], StringComparison.Ordinal));

    private static readonly PerPlan<ILookup<string, (string? Repository, string Name)>> Named = new(plan => plan.OfType(ResourceTypes.EnvironmentVariable)
        .Where(variable => variable.Text("value")?.Contains(":role/", StringComparison.Ordinal) == true && variable.Has("environment"))
        .ToLookup(variable => variable.Text("value")!.Split('/')[^1], variable => (variable.Text("repository"), variable.Text("environment")!), StringComparer.Ordinal));

    [GeneratedRegex(@"^repo:([^/:@]+/[^/:@]+|[^/:@]+@\d+/[^/:@]+@\d+):(environment:[^:]+|pull_request|ref:.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^arn:[a-z-]+:iam::\d{12}:oidc-provider/token\.actions\.githubusercontent\.com(/.+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ProviderArn();
}
