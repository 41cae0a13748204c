using System.Text.Json.Nodes;
using Infra.Plans;

namespace Stacks.Auditing;

/// <summary>A ruleset, found by its name: whom it binds, where, and to what.</summary>
internal sealed class RulesetAudit : IGovernanceAudit
{
    public string Type => "github:index/repositoryRuleset:RepositoryRuleset";

    public string Page => "settings/rules";

    public async Task RunAsync(ResourceAudit audit, CancellationToken cancellation)
    {
        var inputs = audit.Inputs;
        var all = await audit.Live.ItemsAsync("rulesets?includes_parents=false", cancellation);
        var id = all.FirstOrDefault(ruleset => (string?)ruleset["name"] == inputs.Text("name"))?["id"];
        if (id is null || await audit.Live.FindAsync($"rulesets/{AuditedValue.Of(id)}", cancellation) is not { } live)
        {
            audit.Missing("the ruleset");
            return;
        }

        audit.Expect("target", inputs.Text("target"), live["target"]);
        audit.Expect("enforcement", inputs.Text("enforcement"), live["enforcement"]);
        audit.Expect("conditions.ref_name.include", inputs.List("conditions.refName.includes") ?? [], live["conditions"]?["ref_name"]?["include"] ?? new JsonArray());
        audit.Expect("conditions.ref_name.exclude", inputs.List("conditions.refName.excludes") ?? [], live["conditions"]?["ref_name"]?["exclude"] ?? new JsonArray());
        ExpectNobodyBeyond(audit, live);
        ExpectRules(audit, inputs.Map("rules")!, live["rules"]?.AsArray().OfType<JsonObject>().ToList() ?? []);
    }

    private static void ExpectNobodyBeyond(ResourceAudit audit, JsonObject live)
    {
        if (live["bypass_actors"] is JsonArray actors)
        {
            audit.Expect("bypass_actors", audit.Inputs.List("bypassActors") ?? [], actors);
        }
        else
        {
            // Such a token would be more than a nightly comparison should hold; `pulumi up` has one, and sets them back.
            audit.Note($"who may pass ruleset {audit.Inputs.Text("name")} by was not seen: GitHub tells it only to a token that may write the rules");
        }
    }

    private static void ExpectRules(ResourceAudit audit, PlannedMap declared, List<JsonObject> live)
    {
        foreach (var (name, value) in declared)
        {
            var type = AuditedValue.Snake(name);
            var rule = live.Find(rule => (string?)rule["type"] == type);
            var expected = value is not false;
            audit.Expect($"rule {type}", expected ? "there" : "none", rule is null ? "none" : "there");
            if (expected && rule is not null && value is IReadOnlyDictionary<string, object?> parameters)
            {
                audit.ExpectMembers(parameters.Select(Renamed), rule["parameters"] as JsonObject ?? [], $"rule {type}: ");
            }
        }

        foreach (var stray in live.Select(rule => AuditedValue.Of(rule["type"])).Except(declared.Keys.Select(AuditedValue.Snake), StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            audit.Note($"rule {stray} of ruleset {audit.Inputs.Text("name")} is not declared by this stack");
        }
    }

    private static KeyValuePair<string, object?> Renamed(KeyValuePair<string, object?> parameter) =>
        parameter.Key == "requiredChecks" ? new("requiredStatusChecks", parameter.Value) : parameter;
}
