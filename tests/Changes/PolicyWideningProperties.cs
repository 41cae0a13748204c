using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Infra.Changes;
using Infra.Changes.Widening;

namespace Tests.Changes;

/// <summary>What holds for any policy.</summary>
public sealed class PolicyWideningProperties
{
    private const string Type = "aws:iam/rolePolicy:RolePolicy";

    private static readonly Config Same = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261121UL, 1UL);

    private static readonly string[] Actions = ["s3:*", "s3:Get*", "s3:GetObject", "s3:PutObject", "kms:Decrypt", "kms:*"];
    private static readonly string[] Resources = ["*", "arn:aws:s3:::a", "arn:aws:s3:::a/*", "arn:aws:kms:eu-west-1:1:key/k", "arn:aws:s3:::?"];
    private static readonly string[] Values = ["x", "y", "x*"];

    private static Gen<Statement> Statements =>
        from allows in Gen.Elements(true, true, true, true, false)
        from actions in Some(Actions)
        from resources in Some(Resources)
        from values in Gen.Choose(0, 1).SelectMany(any => any == 0 ? Gen.Constant(Array.Empty<string>()) : Some(Values))
        select new Statement(allows, actions, resources, values);

    private static readonly Arbitrary<List<Statement>> Policies = Arb.From(Statements.ListOf(4).Select(statements => statements.ToList()));

    [Fact]
    public void Another_order_is_nothing() => Prop.ForAll(Policies, policy =>
        Assert.Empty(Wider(policy, [.. policy.AsEnumerable().Reverse().Select(statement => statement with { Actions = [.. statement.Actions.Reverse()], Resources = [.. statement.Resources.Reverse()] })]))).Check(Same);

    [Fact]
    public void Statements_may_be_written_twice() => Prop.ForAll(Policies, policy => Assert.Empty(Wider(policy, [.. policy, .. policy]))).Check(Same);

    [Fact]
    public void A_statement_may_be_written_as_one_for_each_action() => Prop.ForAll(Policies, policy =>
        Assert.Empty(Wider(policy, [.. policy.SelectMany(statement => statement.Actions.Select(action => statement with { Actions = [action] }))]))).Check(Same);

    [Fact]
    public void One_more_action_is_told_exactly_once() => Prop.ForAll(Policies, policy =>
    {
        var widened = policy.Select((statement, index) => index == 0 ? statement with { Allows = true, Actions = [.. statement.Actions, "ec2:RunInstances"] } : statement).ToList();
        var before = policy.Select((statement, index) => index == 0 ? statement with { Allows = true } : statement).ToList();

        var widening = Assert.Single(Wider(before, widened));
        Assert.Contains("ec2:RunInstances", widening.What, StringComparison.Ordinal);
    }).Check(Same);

    [Fact]
    public void Less_is_nothing() => Prop.ForAll(Policies, policy => Assert.Empty(Wider(policy, [.. policy
        .Where((statement, index) => !statement.Allows || index != 1)
        .Select(statement => statement.Allows ? statement with { Actions = statement.Actions[..1], Resources = statement.Resources[^1..] } : statement)]))).Check(Same);

    [Fact]
    public void A_condition_more_is_nothing_and_one_less_is_told() => Prop.ForAll(Policies, policy =>
    {
        var free = policy.Select(statement => statement with { Allows = true, Values = [] }).ToList();
        var held = free.Select(statement => statement with { Values = ["x"] }).ToList();

        Assert.Empty(Wider(free, held));
        Assert.NotEmpty(Wider(held, free));
        Assert.All(Wider(held, free), widening => Assert.Equal("no such condition", widening.After));
    }).Check(Same);

    /// <summary>One to three of some texts.</summary>
    private static Gen<string[]> Some(string[] texts) => Gen.Elements(texts).ListOf(3).Select(some => some.Distinct().ToArray());

    private static IReadOnlyList<Widening> Wider(IReadOnlyList<Statement> before, IReadOnlyList<Statement> after) =>
        WideningGuard.Of(PlanChanges.Between(ChangedPlan.Of((Type, "policy", Document(before))), ChangedPlan.Of((Type, "policy", Document(after)))));

    private static string Document(IReadOnlyList<Statement> statements) => JsonSerializer.Serialize(new
    {
        policy = JsonSerializer.Serialize(new { Version = "2012-10-17", Statement = statements.Select(statement => statement.Written) }),
    });

    /// <summary>A statement that may be held to some values of one key.</summary>
    private sealed record Statement(bool Allows, IReadOnlyList<string> ActionList, IReadOnlyList<string> ResourceList, IReadOnlyList<string> Values)
    {
        public string[] Actions { get; init; } = [.. ActionList];

        public string[] Resources { get; init; } = [.. ResourceList];

        public Dictionary<string, object> Written
        {
            get
            {
                var written = new Dictionary<string, object> { ["Effect"] = Allows ? "Allow" : "Deny", ["Action"] = Actions, ["Resource"] = Resources };
                if (Values.Count > 0)
                {
                    written["Condition"] = new { StringLike = new { key = Values } };
                }

                return written;
            }
        }

        public override string ToString() => JsonSerializer.Serialize(Written);
    }
}
