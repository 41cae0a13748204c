using Infra.Plans;
using Pulumi;
using Pulumi.Utilities;

namespace Tests.Recording;

public sealed class RecordedSecretsTests
{
    private const string Canary = "canary-31415926";

    internal static Output<string> Secret => Output.CreateSecret(Canary);

    public static TheoryData<string, Func<object>> Places => new()
    {
        { "text", () => new ThingArgs { Text = Secret } },
        { "name", () => new ThingArgs { Name = Secret.Apply(secret => $"x-{secret}") } },
        { "texts", () => new ThingArgs { Texts = { "plain", Secret } } },
        { "texts", () => new ThingArgs { Texts = Secret.Apply(secret => new[] { secret }) } },
        { "tags", () => new ThingArgs { Tags = { ["a"] = "plain", ["b"] = Secret } } },
        { "part", () => new ThingArgs { Part = new ThingPartArgs { Text = Secret } } },
        { "part", () => new ThingArgs { Part = Secret.Apply(secret => new ThingPartArgs { Text = secret }) } },
        { "part", () => new ThingArgs { Part = new ThingPartArgs { Inner = new ThingPartArgs { Text = Secret } } } },
        { "parts", () => new ThingArgs { Parts = { new ThingPartArgs { Text = "plain" }, new ThingPartArgs { Text = Secret } } } },
        { "either", () => new ThingArgs { Either = new ThingPartArgs { Text = Secret } } },
        { "either", () => new ThingArgs { Either = Secret } },
        { "text", () => new ThingArgs { Text = Output.Format($"postgres://user:{Secret}@host") } },
        { "text", () => new ThingArgs { Text = Output.JsonSerialize(Secret.Apply(secret => new { Password = secret })) } },
    };

    [Theory, MemberData(nameof(Places))]
    public async Task A_secret_hides_the_whole_input_it_is_in(string input, Func<object> args)
    {
        var plan = await Recorded.ThingsAsync(() =>
        {
            var given = (ThingArgs)args();
            given.Count = 1;
            _ = new Thing("thing", given);
        });

        var thing = plan.ByName("thing");
        Assert.Same(Infra.Plans.Secret.Value, thing.Inputs[input]);
        Assert.Equal([input], thing.SecretInputs);
        Assert.Equal(1, thing.Number("count"));
        Assert.DoesNotContain(Canary, PlanJson.Write(plan), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, PlanText.Write(plan), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_secret_is_recorded_as_it_is()
    {
        var plan = await Recorded.ThingsAsync(() => _ = new Thing("thing", new ThingArgs
        {
            Text = Output.Create(Canary),
            Texts = { Output.Unsecret(Secret) },
            Part = new ThingPartArgs { Text = Canary },
        }));

        var thing = plan.ByName("thing");
        Assert.Empty(thing.SecretInputs);
        Assert.Equal((Canary, Canary), (thing.Text("text"), thing.Text("part.text")));
        Assert.Equal([Canary], thing.Texts("texts")!);
    }

    [Fact]
    public async Task A_secret_stays_secret_wherever_the_program_passes_it_on()
    {
        var plan = await Recorded.ThingsAsync(() =>
        {
            var first = new Thing("first", new ThingArgs { Text = Secret });
            _ = new Thing("second", new ThingArgs { Tags = { ["copy"] = first.Text.Apply(text => text!) } });
            return first.Text.Apply(text => text!);
        });

        Assert.Equal(["tags"], plan.ByName("second").SecretInputs);
        Assert.Same(Infra.Plans.Secret.Value, plan.Outputs["result"]);
        Assert.DoesNotContain(Canary, PlanJson.Write(plan), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_that_the_options_call_secret_is_secret()
    {
        Thing thing = null!;
        var plan = await Recorded.ThingsAsync(() =>
        {
            thing = new Thing("thing", options: new CustomResourceOptions { AdditionalSecretOutputs = { "arn" } });
            _ = new Thing("user", new ThingArgs { Text = thing.Arn, Texts = { thing.Name } });
        });

        Assert.True(await Output.IsSecretAsync(thing.Arn));
        Assert.Equal(["text"], plan.ByName("user").SecretInputs);
        Assert.StartsWith("arn:aws:test", await OutputUtilities.GetValueAsync(thing.Arn), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_generated_password_is_secret_in_whatever_takes_it()
    {
        var plan = await Recorded.PlatformAsync(() =>
        {
            var password = new Pulumi.Random.RandomPassword(
                "token",
                new Pulumi.Random.RandomPasswordArgs { Length = 32 },
                new CustomResourceOptions { AdditionalSecretOutputs = { "result" } });
            var secret = new Pulumi.Aws.SecretsManager.Secret("token-secret", new Pulumi.Aws.SecretsManager.SecretArgs());
            _ = new Pulumi.Aws.SecretsManager.SecretVersion("token-value", new Pulumi.Aws.SecretsManager.SecretVersionArgs
            {
                SecretId = secret.Id,
                SecretString = password.Result,
            });
            return password.Result;
        });

        Assert.Equal(["secretString"], plan.ByName("token-value").SecretInputs);
        Assert.StartsWith("arn:aws:secretsmanager:eu-central-1:111122223333:secret:token-secret-", plan.ByName("token-value").Text("secretId"), StringComparison.Ordinal);
        Assert.Same(Infra.Plans.Secret.Value, plan.Outputs["result"]);
        Assert.DoesNotContain("generated-token", PlanJson.Write(plan), StringComparison.Ordinal);
        Assert.Equal(PlanJson.Write(plan), PlanJson.Write(PlanJson.Read(PlanJson.Write(plan), "x")));
    }
}
