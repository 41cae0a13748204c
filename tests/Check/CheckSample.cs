using System.Text;
using System.Text.Json.Nodes;
using Infra.Plans;
using Infra.Plans.Foreign;
using Tests.Fixtures;

namespace Tests.Check;

/// <summary>Files as Pulumi writes them, kept beside the tests, and variations of them.</summary>
internal static class CheckSample
{
    public const string State = "state.json";
    public const string Preview = "preview.json";

    /// <summary>How the engine marks objects; the tests have the text by themselves, so that a changed constant is noticed.</summary>
    public const string Signature = "4dabf18193072939515e22adb298388d";

    public static string PathOf(string file) => RepositoryFiles.PathOf(Path.Combine("tests", "Check", "Samples", file));

    public static string Of(string file) => File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n");

    /// <summary>The sample after a change of its JSON.</summary>
    public static string With(string file, Action<JsonObject> change)
    {
        var json = JsonNode.Parse(Of(file))!.AsObject();
        change(json);
        return json.ToJsonString();
    }

    public static PlanFile Read(string text) => PlanFileReader.Read(Encoding.UTF8.GetBytes(text), "sample.json");

    /// <summary>What a file with this text is refused with.</summary>
    public static string Refusal(string text) => Assert.Throws<PlanFormatException>(() => Read(text)).Message;

    /// <summary>The one resource of the state that is called so and stays.</summary>
    public static JsonObject Resource(this JsonObject state, string name) =>
        state["deployment"]!["resources"]!.AsArray().Select(resource => resource!.AsObject())
            .Single(resource => $"{resource["urn"]}".EndsWith($"::{name}", StringComparison.Ordinal) && resource["delete"] is null);

    /// <summary>A state of one VPC with these inputs.</summary>
    public static string StateOf(JsonNode inputs, bool isCustom = true) => new JsonObject
    {
        ["version"] = 3,
        ["deployment"] = new JsonObject
        {
            ["manifest"] = new JsonObject(),
            ["resources"] = new JsonArray(new JsonObject
            {
                ["urn"] = "urn:pulumi:dev::shop::aws:ec2/vpc:Vpc::network",
                ["custom"] = isCustom,
                ["id"] = isCustom ? "vpc-1" : null,
                ["type"] = "aws:ec2/vpc:Vpc",
                ["inputs"] = inputs,
            }),
        },
    }.ToJsonString();

    /// <summary>The inputs of that VPC as a plan has them.</summary>
    public static IReadOnlyDictionary<string, object?> InputsOf(string inputs) => Assert.Single(Read(StateOf(JsonNode.Parse(inputs)!)).Plan.Resources).Inputs;
}
