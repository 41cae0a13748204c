using Infra.Acceptance;
using Infra.Changes;
using Infra.Parity;
using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Exemptions;
using Infra.Settings;
using Stacks.Preview;
using Stacks.Preview.Html;

namespace Tests.Browser;

/// <summary>A report in which every text that somebody else chooses tries to become more than a text.</summary>
internal static class HostileReport
{
    public const string Markup = "</script></style><script>window.broken = 1</script><img src=x onerror='window.broken = 1'><b>\"bold\"</b><!--\u202e";

    /// <summary>What nobody may see, wherever it stands.</summary>
    public const string SecretText = "ghp_0123456789abcdefghijklmnopqrstuvwxyz";

    private static readonly Plan Plan = new()
    {
        Project = "infra",
        Stack = "dev",
        Outputs = new Dictionary<string, object?>(StringComparer.Ordinal),
        Resources =
        [
            Resource("infra:network:VpcNetwork", $"network {Markup}", null),
            Resource("aws:ec2/vpc:Vpc", $"vpc {Markup}", 0, ("cidrBlock", Markup), (Markup, Markup), ("token", SecretText), ("key", Secret.Value)),
            Resource("aws:rds/instance:Instance", "store", 0, ("multiAz", true), ("policy", $$"""{"Statement":[{"Sid":"{{"<script>"}}"}]}""")) with { Protect = true },
        ],
    };

    private static Plan Before => Plan
        .With("store", "multiAz", null).With("store", "storageEncrypted", true).With("store", store => store with { Protect = false })
        .With(Plan.Resources[1].Name, "cidrBlock", $"before {Markup}")
        .With(Resource("aws:sns/topic:Topic", $"gone {Markup}", null));

    public static string Page() => HtmlPreview.Write(Report());

    private static PreviewReport Report()
    {
        var policy = new Policy
        {
            Id = "TEST-01",
            Severity = Severity.Blocker,
            Promise = Markup,
            Why = Markup,
            Fix = Markup,
            Select = plan => plan.Resources.Where(resource => !resource.IsComponent),
            Holds = _ => false,
        };
        var difference = new ParityDifference(Markup, Markup, Markup, null);
        var permission = new PermittedDifference(Markup, ["*"], ["*"], Markup);
        var constraint = new CodedConstraint
        {
            Id = "TEST-01",
            Type = "aws:rds/instance:Instance",
            Property = Markup,
            Says = Markup,
            Answer = Markup,
            Noticed = Noticed.Never,
            Fix = Markup,
            Source = Markup,
            Objections = (_, _) => [],
        };
        var store = Plan.Resources[^1].Urn;
        return new PreviewReport
        {
            SettingsFile = Markup,
            Product = Markup,
            Region = Markup,
            Plan = Plan,
            ComparedWith = Markup,
            IsApproved = false,
            Review = ChangeReview.Of(PlanChanges.Between(Before, Plan), [], Markup),
            Policies = PolicyReport.Of(Plan, [policy]).With([new Exemption("TEST-01", "store", Markup, Markup, new DateOnly(2026, 12, 1), Markup)], new DateOnly(2026, 11, 21)),
            Acceptance = new AcceptanceReport
            {
                Constraints = 1,
                Checked = [new CheckedType(Markup, 1, 1), new CheckedType("aws:rds/instance:Instance", 1, 0)],
                Refusals = [new Refusal(constraint, store, Markup, Markup, new string('x', 5_000), Markup), new Refusal(constraint, store, Markup, Constraint.Itself, null, Markup)],
                Undecided = [new UndecidedConstraint(constraint, store, Markup, Markup)],
                Questions = [.. Enumerable.Range(0, 5).Select(number => new Question("TEST-02", store, Markup, Markup, Markup, $"{Markup} {number} {new string('y', 500)}", Markup))],
            },
            Parity = new StackParity("dev", Markup, new ParityReport { Permitted = [(permission, [difference])], Unexplained = [difference], Stale = [permission] }, Markup),
            Notices = [new Notice(Markup, Markup, Markup)],
            UnsetSecrets = [new UnsetSecret(Markup, Markup)],
            SecretsToFill = [new SecretToFill(Markup, [Markup], Markup)],
            MissingImages = [new MissingImage(Markup, Markup, Markup)],
            Duration = TimeSpan.Zero,
        };
    }

    private static PlannedResource Resource(string type, string name, int? parent, params (string Key, object? Value)[] inputs) => new()
    {
        Urn = $"urn:pulumi:dev::infra::{type}::{name}",
        Type = type,
        Name = name,
        Parent = parent is null ? null : $"urn:pulumi:dev::infra::infra:network:VpcNetwork::network {Markup}",
        Inputs = inputs.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal),
    };
}
