using System.Text.Json.Nodes;
using Infra.Plans;

namespace Tests.Check;

/// <summary>What JSON has no word for.</summary>
public sealed class PulumiValueTests
{
    private const string Signature = CheckSample.Signature;

    [Theory]
    [InlineData("04da6b54-80e4-46f7-96ec-b56ff0331ba9")]
    [InlineData("1c4a061d-8072-4f0a-a4cb-0ff528b18fe7")]
    [InlineData("3eeb2bf0-c639-47a8-9e75-3b44932eb421")]
    [InlineData("6a19a0b0-7e62-4c92-b797-7f8e31da9cc2")]
    [InlineData("dd056dcd-154b-4c76-9bd3-c8f88648b5ff")]
    [InlineData("030794c1-ac77-496b-92df-f27374a8bd58")]
    [InlineData("e48ece36-62e2-4504-bad9-02848725956a")]
    [InlineData("arn:aws:iam::111122223333:role/04da6b54-80e4-46f7-96ec-b56ff0331ba9")]
    public void Every_mark_of_the_unknown_is_known(string text) => Assert.Same(Unknown.Value, Value(JsonValue.Create(text)));

    [Fact]
    public void A_secret_is_one_whether_or_not_its_value_is_there()
    {
        Assert.Same(Secret.Value, Value(Marked("1b47061264138c4ac30d75fd1eb44270", ("ciphertext", "v1:canary"))));
        Assert.Same(Secret.Value, Value(Marked("1b47061264138c4ac30d75fd1eb44270", ("plaintext", "\"canary\""))));
    }

    [Fact]
    public void The_value_of_an_output_is_the_value_unless_it_is_secret_or_not_there()
    {
        const string Output = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
        Assert.Equal("known", Value(Marked(Output, ("value", "known"))));
        Assert.Same(Unknown.Value, Value(Marked(Output)));
        Assert.Same(Secret.Value, Value(Marked(Output, ("value", "canary"), ("secret", true))));
        Assert.Equal("known", Value(Marked(Output, ("value", "known"), ("secret", false))));
    }

    [Fact]
    public void A_reference_is_the_id_or_the_urn_of_what_has_none()
    {
        const string Reference = "5cf8f73096256a8f31e491e813e4eb8e";
        Assert.Equal("key-1", Value(Marked(Reference, ("urn", "urn:pulumi:a::b::c::d"), ("id", "key-1"))));
        Assert.Equal("urn:pulumi:a::b::c::d", Value(Marked(Reference, ("urn", "urn:pulumi:a::b::c::d"))));
        Assert.Same(Unknown.Value, Value(Marked(Reference, ("urn", "urn:pulumi:a::b::c::d"), ("id", ""))));
        Assert.Same(Unknown.Value, Value(Marked(Reference, ("urn", "urn:pulumi:a::b::c::d"), ("id", "04da6b54-80e4-46f7-96ec-b56ff0331ba9"))));
        Assert.Same(Unknown.Value, Value(Marked(Reference)));
    }

    [Fact]
    public void An_asset_is_a_map_without_its_mark()
    {
        var archive = (IReadOnlyDictionary<string, object?>)Value(Marked("0def7320c3a5731c473e5ecbe6d01bc7", ("hash", "b5bb"), ("assets", new JsonObject { ["a"] = Marked("c44067f5952c0a294b673a41bacd8c17", ("hash", "0f1e")) })))!;

        Assert.Equal(["assets", "hash"], archive.Keys);
        Assert.Equal("0f1e", ((IReadOnlyDictionary<string, object?>)((IReadOnlyDictionary<string, object?>)archive["assets"]!)["a"]!)["hash"]);
    }

    [Fact]
    public void A_mark_of_tomorrow_is_unknown_and_told()
    {
        var file = CheckSample.Read(CheckSample.StateOf(new JsonObject { ["value"] = Marked("00000000000000000000000000000000", ("value", "x")), ["other"] = new JsonObject { [Signature] = 1 } }));

        Assert.Same(Unknown.Value, file.Plan.Resources[0].Inputs["value"]);
        Assert.Same(Unknown.Value, file.Plan.Resources[0].Inputs["other"]);
        Assert.Contains("values with a mark that this program does not know, taken as unknown: 2", file.Notes);
    }

    [Fact]
    public void Marks_are_known_in_maps_and_lists()
    {
        var inputs = CheckSample.InputsOf("""{"list":[{"deep":["04da6b54-80e4-46f7-96ec-b56ff0331ba9",null,true]}]}""");

        Assert.Same(Unknown.Value, ((IReadOnlyList<object?>)((IReadOnlyDictionary<string, object?>)((IReadOnlyList<object?>)inputs["list"]!)[0]!)["deep"]!)[0]);
    }

    [Fact]
    public void What_is_null_is_not_set() => Assert.Empty(CheckSample.InputsOf("""{"name":null}"""));

    [Theory]
    [InlineData("1", 1, 0)]
    [InlineData("0.1", 0.1, 0)]
    [InlineData("9007199254740992", 9007199254740992, 0)]
    [InlineData("1234567890123456.5", 1234567890123456.5, 0)]
    [InlineData("9007199254740993", 9007199254740992, 1)]
    [InlineData("12345678901234567890", 12345678901234567890d, 1)]
    [InlineData("0.12345678901234567890", 0.12345678901234568, 1)]
    [InlineData("1e300", 1e300, 0)]
    public void A_number_is_what_Pulumi_itself_would_take_it_for(string written, double expected, int rounded)
    {
        var file = CheckSample.Read(CheckSample.StateOf(JsonNode.Parse($$"""{"size":{{written}}}""")!));

        Assert.Equal(expected, file.Plan.Resources[0].Number("size"));
        Assert.Equal(rounded, file.Notes.Count(note => note.StartsWith("numbers with more digits", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_number_that_Pulumi_cannot_hold_is_refused() => Assert.Equal(
        "sample.json: deployment.resources[0] (line 1) inputs.sizes[1] is a number beyond what Pulumi can hold (about 1.8e308)",
        CheckSample.Refusal(CheckSample.StateOf(JsonNode.Parse("""{"sizes":[1,1e400]}""")!)));

    private static object? Value(JsonNode? json) => Assert.Single(CheckSample.Read(CheckSample.StateOf(new JsonObject { ["value"] = json })).Plan.Resources).Inputs["value"];

    private static JsonObject Marked(string mark, params (string Key, JsonNode Value)[] members) =>
        new([KeyValuePair.Create(Signature, (JsonNode?)mark), .. members.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)member.Value))]);
}
