using Infra.Plans;

namespace Stacks.Auditing;

/// <summary>Secrets or variables, by name alone: GitHub shows nobody a secret's value, and a variable's is known to the deployment alone.</summary>
/// <param name="type">The type in a plan.</param>
/// <param name="what">What it is: <c>secret</c>.</param>
/// <param name="input">The input that names it.</param>
/// <param name="inEnvironment">It belongs to an environment, else to the repository.</param>
internal sealed class NamesAudit(string type, string what, string input, bool inEnvironment) : IGovernanceAudit
{
    public string Type => type;

    public string Page => inEnvironment ? "settings/environments" : $"settings/{what}s/actions";

    public async Task RunAsync(ResourceAudit audit, CancellationToken cancellation)
    {
        var environment = inEnvironment ? audit.Inputs.Text("environment")! : null;
        var path = environment is null ? $"actions/{what}s" : $"environments/{Uri.EscapeDataString(environment)}/{what}s";
        var live = await audit.Live.ListAsync(path, $"{what}s", cancellation) ?? [];
        var names = live.Select(item => AuditedValue.Of(item["name"])).ToList();
        var own = audit.Inputs.Text(input)!;
        if (!names.Contains(own, StringComparer.OrdinalIgnoreCase))
        {
            audit.Missing($"the {what} {own}");
        }

        // A secret of the repository may be another stack's, or a workflow's of the product.
        var declared = audit.Siblings(inEnvironment ? ["environment"] : []).Select(sibling => sibling.Text(input)!);
        foreach (var stray in names.Except(declared, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal))
        {
            audit.Note($"{what} {stray} of {(environment is null ? "the repository" : $"environment {environment}")} is not declared by this stack");
        }
    }
}
