using System.Text.Json.Nodes;
using Infra.Changes;
using Infra.Plans;
using Tests.Plans;

namespace Tests.Changes;

/// <summary>What is told of one input; a line is <c>path: before -> after</c>.</summary>
public sealed class InputChangeTests
{
    public static TheoryData<string, string, string, string[]> Rows => new()
    {
        // A scalar, a map, and keys that have to be quoted.
        { "multiAz", "true", "false", ["multiAz: true -> false"] },
        { "tags", """{"a": "1", "b": "2"}""", """{"a": "1", "b": "3", "c": "4"}""", ["tags.b: 2 -> 3", "tags.c: nothing -> 4"] },
        { "tags", """{"team.owner": "a", "x[0]": "b"}""", """{"team.owner": "c"}""", ["tags[\"team.owner\"]: a -> c", "tags[\"x[0]\"]: b -> nothing"] },
        { "port", "443", "\"443\"", ["port: 443 -> 443"] },
        // Order means nothing.
        { "vpcSecurityGroupIds", """["sg-1", "sg-2"]""", """["sg-2", "sg-1"]""", [] },
        { "vpcSecurityGroupIds", """["sg-1", "sg-2"]""", """["sg-3", "sg-2"]""", ["vpcSecurityGroupIds[\"sg-1\"]: sg-1 -> nothing", "vpcSecurityGroupIds[\"sg-3\"]: nothing -> sg-3"] },
        { "ingress", """[{"fromPort": 80}, {"fromPort": 443}]""", """[{"fromPort": 443}, {"fromPort": 80}]""", [] },
        { "ingress", """[{"fromPort": 80, "toPort": 80}, {"fromPort": 443, "toPort": 443}]""", """[{"fromPort": 443, "toPort": 444}, {"fromPort": 80, "toPort": 80}]""", ["ingress[0].toPort: 443 -> 444"] },
        // Order means something.
        { "command", """["sh", "-c"]""", """["-c", "sh"]""", ["command: [sh, -c] -> [-c, sh]"] },
        { "command", """["a", "b", "c"]""", """["a", "x", "b", "c"]""", ["command[1]: nothing -> x"] },
        { "command", """["a", "b", "c"]""", """["a", "x", "c"]""", ["command[1]: b -> x"] },
        // Items that have a label keep their path.
        { "environment", """[{"name": "A", "value": "1"}, {"name": "B", "value": "2"}]""", """[{"name": "X", "value": "0"}, {"name": "A", "value": "1"}, {"name": "B", "value": "3"}]""", ["environment[\"B\"].value: 2 -> 3", "environment[\"X\"]: nothing -> {name: X, value: 0}"] },
        { "rules", """[{"priority": 1, "name": "a"}, {"priority": 2, "name": "a"}]""", """[{"priority": 2, "name": "b"}, {"priority": 1, "name": "a"}]""", ["rules[\"2\"].name: a -> b"] },
        { "environment", """[{"name": "A", "value": "1"}]""", """[{"name": "B", "value": "1"}]""", ["environment[0].name: A -> B"] },
        // Items without one are held against what is most like them.
        { "rules", """[{"a": 1, "b": 1}, {"a": 2, "b": 2}]""", """[{"a": 0, "b": 0}, {"a": 1, "b": 1}, {"a": 2, "b": 3}]""", ["rules[0]: nothing -> {a: 0, b: 0}", "rules[2].b: 2 -> 3"] },
        { "rules", """[{"a": 1}, {"a": 2}]""", """[{"a": 2}, {"a": 1}]""", ["rules: [{a: 1}, {a: 2}] -> [{a: 2}, {a: 1}]"] },
        { "rules", """[{"a": 1, "b": 1}]""", """[{"a": 2, "b": 2}]""", ["rules[0].a: 1 -> 2", "rules[0].b: 1 -> 2"] },
        { "subnets", "[]", """["subnet-1"]""", ["subnets[\"subnet-1\"]: nothing -> subnet-1"] },
        { "environment", """[{"name": "A", "value": "1"}]""", "[]", ["environment[\"A\"]: {name: A, value: 1} -> nothing"] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_is_told_where_it_is(string input, string before, string after, string[] expected)
    {
        Assert.Equal(expected, Told(input, JsonNode.Parse(before), JsonNode.Parse(after)));
        // The same within a text that holds JSON.
        var told = Told("body", Json(input, before), Json(input, after));
        Assert.Equal(expected.Select(line => $"body.{line}"), told);
    }

    public static TheoryData<string, string, string[]> Statements => new()
    {
        // Another form of the same document.
        { """{"Version":"2012-10-17","Statement":[{"Sid":"A","Effect":"Allow","Action":["a:x","a:y"]}]}""", """{ "Statement": [ { "Action": ["a:y", "a:x"], "Effect": "Allow", "Sid": "A" } ], "Version": "2012-10-17" }""", [] },
        { """{"Statement":[{"Sid":"A","Action":"a:x"}]}""", """{"Statement":[{"Sid":"A","Action":["a:x"]}]}""", [] },
        // A statement more, and an action more in another.
        {
            """{"Statement":[{"Sid":"A","Action":["a:x"]},{"Sid":"B","Action":["b:x"]}]}""",
            """{"Statement":[{"Sid":"New","Action":["n:x"]},{"Sid":"A","Action":["a:x"]},{"Sid":"B","Action":["b:x","b:y"]}]}""",
            ["policy.Statement[\"B\"].Action[\"b:y\"]: nothing -> b:y", "policy.Statement[\"New\"]: nothing -> {Action: [n:x], Sid: New}"]
        },
        // Without names: what is most alike goes together, in whatever order.
        {
            """{"Statement":[{"Effect":"Allow","Action":["a:x"],"Resource":"*"},{"Effect":"Deny","Action":["b:x"],"Resource":"r"}]}""",
            """{"Statement":[{"Effect":"Deny","Action":["b:x"],"Resource":"r"},{"Effect":"Allow","Action":["a:x"],"Resource":["*","r"]}]}""",
            ["policy.Statement[1].Resource[\"r\"]: nothing -> r"]
        },
        // A condition is any of its values; one that goes is told.
        {
            """{"Statement":[{"Sid":"A","Condition":{"StringEquals":{"aws:SourceAccount":["1","2"],"token.actions.githubusercontent.com:sub":["x"]}}}]}""",
            """{"Statement":[{"Sid":"A","Condition":{"StringEquals":{"aws:SourceAccount":["2","1"]}}}]}""",
            ["policy.Statement[\"A\"].Condition.StringEquals[\"token.actions.githubusercontent.com:sub\"]: [x] -> nothing"]
        },
        { """{"Statement":[{"Sid":"A","Principal":{"AWS":["1","2"]}}]}""", """{"Statement":[{"Sid":"A","Principal":"*"}]}""", ["policy.Statement[\"A\"].Principal: {AWS: [1, 2]} -> *"] },
        { """{"Statement":{"Sid":"A","Action":"a:x"}}""", """{"Statement":{"Sid":"A","Action":"a:*"}}""", ["policy.Statement.Action: a:x -> a:*"] },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_policy_is_compared_statement_by_statement(string before, string after, string[] expected) => Assert.Equal(expected, Told("policy", before, after));

    [Fact]
    public void An_event_pattern_names_any_of_its_values() =>
        Assert.Empty(Told("eventPattern", """{"source":["a","b"],"detail":{"state":["x","y"]}}""", """{"detail":{"state":["y","x"]},"source":["b","a"]}"""));

    [Fact]
    public void An_event_that_is_no_json_any_more_is_told_whole() => Assert.Equal(["body: {} -> {"], Told("body", "{}", "{"));

    private static string Json(string input, string value) => new JsonObject { [input] = JsonNode.Parse(value) }.ToJsonString();

    private static IEnumerable<string> Told(string input, object? before, object? after)
    {
        var (old, now) = (SamplePlan.Value.With("https", input, Plain(before)), SamplePlan.Value.With("https", input, Plain(after)));
        return PlanChanges.Between(old, now).All.SelectMany(change => change.Inputs).Select(change =>
            $"{change.Path}: {(change.Before is null ? "nothing" : PlanValueText.Of(change.Before))} -> {(change.After is null ? "nothing" : PlanValueText.Of(change.After))}");
    }

    private static object? Plain(object? value) => value switch
    {
        JsonObject map => map.ToDictionary(entry => entry.Key, entry => Plain(entry.Value)),
        JsonArray list => list.Select(Plain).ToArray(),
        JsonValue scalar => scalar.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.Number => scalar.GetValue<double>(),
            System.Text.Json.JsonValueKind.String => scalar.GetValue<string>(),
            var kind => kind == System.Text.Json.JsonValueKind.True,
        },
        _ => value,
    };
}
