using System.Text.RegularExpressions;
using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Coded;

/// <summary>Whether a budget counts anything.</summary>
internal static partial class BudgetConstraints
{
    public static IReadOnlyList<CodedConstraint> All =>
    [
        new()
        {
            Id = "BUDGET-TAG-01",
            Type = ResourceTypes.Budget,
            Property = "costFilters[].values[]",
            Says = "must be a tag as AWS bills it, user:KEY$VALUE, in a filter by TagKeyValue",
            Answer = "AWS takes the budget, whose filter matches nothing: it stays at zero, whatever is spent",
            Noticed = Noticed.Never,
            Fix = "write the tag as user:KEY$VALUE, as StackBudget does.",
            Source = "github pulumi/pulumi-aws:sdk/nodejs/budgets/budget.ts (npm @pulumi/aws 7.48.0)",
            Objections = (budget, _) => (budget.Items("costFilters") ?? [])
                .SelectMany((filter, index) => filter.Text("name") == "TagKeyValue" ? (filter.Texts("values") ?? []).Select((value, at) => (Value: value, Place: $"costFilters[{index}].values[{at}]")) : [])
                .Where(pair => !BilledTag().IsMatch(pair.Value))
                .Select(pair => new Objection(pair.Place, PlainValue.Describe(pair.Value, "values"), "but must be like user:KEY$VALUE")),
        },
    ];

    [GeneratedRegex(@"^(user|aws):[^$]+\$.*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BilledTag();
}
