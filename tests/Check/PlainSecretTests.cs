using System.Text.Json.Nodes;
using Infra.Plans;
using Infra.Plans.Foreign;

namespace Tests.Check;

/// <summary>Secrets that a file shows to anybody are told by their place.</summary>
public sealed class PlainSecretTests
{
    private const string Signature = CheckSample.Signature;

    [Fact]
    public void Each_is_told_by_its_place() => Assert.Equal(
        [
            "rotation inputs.environment.variables.ADMIN_PASSWORD: a text that its name calls a secret",
            "mail-secret inputs.secretString: a secret of the engine, exported with its plaintext",
            "mail-secret outputs.secretString: a secret of the engine, exported with its plaintext",
            "global inputs.password: a text that its name calls a secret",
        ],
        CheckSample.Read(CheckSample.Of(CheckSample.State)).PlainSecrets.Select(Told));

    [Fact]
    public void What_a_preview_deletes_is_looked_at_as_well() => Assert.Equal(
        ["gone inputs.password: a text that its name calls a secret"],
        CheckSample.Read(CheckSample.Of(CheckSample.Preview)).PlainSecrets.Select(Told));

    [Fact]
    public void What_was_interrupted_is_looked_at_as_well() => Assert.Equal(
        ["network-nat-1 inputs.password: a text that its name calls a secret"],
        Found(CheckSample.With(CheckSample.State, state => state["deployment"]!["pending_operations"]![0]!["resource"]!["inputs"]!["password"] = "canary"))
            .Where(told => told.StartsWith("network", StringComparison.Ordinal)));

    [Theory]
    [InlineData("""{"password":"canary"}""", "inputs.password")]
    [InlineData("""{"list":[{"name":"DATABASE_PASSWORD","value":"canary"}]}""", "inputs.list[0].value")]
    [InlineData("""{"definitions":"[{\"environment\":[{\"name\":\"DATABASE_PASSWORD\",\"value\":\"canary\"}]}]"}""", "inputs.definitions[0].environment[0].value")]
    [InlineData("""{"url":"postgres://user:canary@host/app"}""", "inputs.url")]
    [InlineData("""{"value":{"SIG":"d0e6a833031e9bbcd3f4e8bde6ca49a4","value":"canary","secret":true}}""", "inputs.value")]
    [InlineData("""{"password":{"SIG":"d0e6a833031e9bbcd3f4e8bde6ca49a4","value":"canary"}}""", "inputs.password")]
    [InlineData("""{"code":{"SIG":"0def7320c3a5731c473e5ecbe6d01bc7","assets":{"a":{"SIG":"c44067f5952c0a294b673a41bacd8c17","text":"postgres://user:canary@host/app"}}}}""", "inputs.code.assets.a.text")]
    [InlineData("""{"value":{"SIG":"1b47061264138c4ac30d75fd1eb44270","value":"canary"}}""", "inputs.value")]
    [InlineData("""{"definitions":"[{\"command\":[\"/app\",\"--password\",\"canary\"]}]"}""", "inputs.definitions[0].command[2]")]
    [InlineData("""{"command":["--password=canary"]}""", "inputs.command[0]")]
    public void It_is_found_wherever_it_lies(string inputs, string place) => Assert.Equal([place], Secrets(inputs).Select(secret => secret.Place));

    [Theory]
    [InlineData("""{"password":""}""")]
    [InlineData("""{"password":"04da6b54-80e4-46f7-96ec-b56ff0331ba9"}""")]
    [InlineData("""{"password":"[secret]"}""")]
    [InlineData("""{"passwordArn":"arn:aws:secretsmanager:eu-west-1:111122223333:secret:database"}""")]
    [InlineData("""{"passwordLength":48}""")]
    [InlineData("""{"key":"index.html"}""")]
    [InlineData("""{"password":{"SIG":"1b47061264138c4ac30d75fd1eb44270","ciphertext":"v1:canary"}}""")]
    [InlineData("""{"password":{"SIG":"1b47061264138c4ac30d75fd1eb44270","plaintext":"\"04da6b54-80e4-46f7-96ec-b56ff0331ba9\""}}""")]
    [InlineData("""{"password":{"SIG":"d0e6a833031e9bbcd3f4e8bde6ca49a4","secret":true}}""")]
    [InlineData("""{"password":{"SIG":"5cf8f73096256a8f31e491e813e4eb8e","urn":"urn:pulumi:a::b::c::d","id":"x"}}""")]
    [InlineData("""{"command":["--password","[secret]"]}""")]
    [InlineData("""{"command":["--password","04da6b54-80e4-46f7-96ec-b56ff0331ba9"]}""")]
    public void What_is_none_is_not_told(string inputs) => Assert.Empty(Secrets(inputs));

    [Fact]
    public void A_plan_of_this_program_is_looked_through_as_well()
    {
        var small = Tests.Stacks.SmallPlan.With("masterPassword", "canary");
        var plan = small with { Resources = [.. small.Resources.OrderBy(resource => resource.Urn, StringComparer.Ordinal)] };

        Assert.Equal(["network-vpc inputs.masterPassword: a text that its name calls a secret"], Found(PlanJson.Write(plan)));
    }

    private static IReadOnlyList<PlainSecret> Secrets(string inputs) =>
        CheckSample.Read(CheckSample.StateOf(JsonNode.Parse(inputs.Replace("SIG", Signature, StringComparison.Ordinal))!)).PlainSecrets;

    private static IEnumerable<string> Found(string text) => CheckSample.Read(text).PlainSecrets.Select(Told);

    private static string Told(PlainSecret secret) => $"{secret.Urn.Split("::")[^1]} {secret.Place}: {secret.Sign}";
}
