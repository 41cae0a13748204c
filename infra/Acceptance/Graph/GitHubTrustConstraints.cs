using System.Text.RegularExpressions;
using Infra.Acceptance.Coded;
using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>Roles that jobs of GitHub assume: the provider of the plan, and the environments of the plan that are told to assume them.</summary>
internal static partial class GitHubTrustConstraints
{
    private const string Trust = "assumeRolePolicy";
    private const string Provider = "token.actions.githubusercontent.com";
    private const string Refused = "AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity, when the pipeline runs";

    private static readonly PerPlan<ILookup<string, ToldEnvironment>> Told = new(plan => plan.OfType(ResourceTypes.EnvironmentVariable)
        .Where(variable => variable.Text("value")?.Contains(":role/", StringComparison.Ordinal) == true && variable.Has("environment"))
        .ToLookup(variable => variable.Text("value")!.Split('/')[^1], variable => new ToldEnvironment(variable.Text("repository"), variable.Text("environment")!), StringComparer.Ordinal));

    public static CodedConstraint TheProviderIsOfThePlan => new()
    {
        Id = "TRUST-GITHUB-01",
        Type = ResourceTypes.Role,
        Property = $"{Trust}.Statement[].Principal.Federated",
        Says = "must be the ARN of the identity provider of GitHub, of the one in the plan if it makes one",
        Answer = Refused,
        Noticed = Noticed.Never,
        Fix = "take Federated from Arn of the OpenIdConnectProvider",
        Source = Sources.ConfigureCredentials,
        Objections = (role, plan) => GitHubTrust.Of(role).SelectMany(trust => trust.Statement.Texts("Principal.Federated")!
            .Where(arn => arn.Contains(Provider, StringComparison.Ordinal) && (!ProviderArn().IsMatch(arn) || (Made(plan) is { } own && own.Id != arn)))
            .Select(arn => new Objection(
                $"{trust.Place}.Principal.Federated", arn, Made(plan) is { } own ? $"but that of the plan is {own.Id}" : $"but must be arn:aws:iam::ACCOUNT:oidc-provider/{Provider}"))),
    };

    public static CodedConstraint EnvironmentsAreAdmitted => new()
    {
        Id = "TRUST-GITHUB-02",
        Type = ResourceTypes.Role,
        Property = Trust,
        Says = "must admit every environment that is told to assume the role, in the same letters",
        Answer = Refused,
        Noticed = Noticed.Never,
        Fix = "add repo:OWNER/NAME:environment:ENVIRONMENT to the subjects; once a job names an environment, its subject names no branch any more",
        Source = $"github aws-actions/configure-aws-credentials issue 672; github aws-actions/configure-aws-credentials issue 452; {Sources.ConfigureCredentials}",
        Objections = (role, plan) =>
        {
            string[] subjects = [.. GitHubTrust.Of(role).SelectMany(trust => trust.Subjects()).Select(subject => subject.Value)];
            return subjects.Length == 0 || role.Id is not { } name ? [] : Told.Of(plan)[name].Distinct().Where(environment => !Array.Exists(subjects, environment.IsIn))
                .Select(environment => new Objection(Trust, Objecting.Listed(subjects), $"but the environment '{environment.Name}' of {environment.Repository} is told to assume the role"));
        },
    };

    public static IReadOnlyList<CodedConstraint> All => [TheProviderIsOfThePlan, EnvironmentsAreAdmitted];

    private static PlannedResource? Made(Plan plan) => plan.Where(ResourceTypes.OidcProvider, "url", $"https://{Provider}").FirstOrDefault();

    [GeneratedRegex(@"^arn:[a-z-]+:iam::\d{12}:oidc-provider/token\.actions\.githubusercontent\.com(/.+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ProviderArn();

    /// <summary>An environment in which a variable names a role.</summary>
    private sealed record ToldEnvironment(string? Repository, string Name)
    {
        /// <summary>
        /// Whether a subject is that of the environment: <c>repo:OWNER/NAME:environment:E</c>, or with ids <c>repo:OWNER@1/NAME@2:environment:E</c>.
        /// GitHub writes a colon in the name of an environment as <c>%3A</c>. Letters count in both, and a pattern is taken for one.
        /// </summary>
        public bool IsIn(string subject)
        {
            if (subject.Contains('*', StringComparison.Ordinal) || subject.Contains('?', StringComparison.Ordinal))
            {
                return true;
            }

            return subject.Split(':', 4) is ["repo", var repository, "environment", var environment] && environment == Name.Replace(":", "%3A", StringComparison.Ordinal)
                && (Repository is null || repository.Split('/')[^1].Split('@')[0] == Repository.Split('/')[^1]);
        }
    }
}
