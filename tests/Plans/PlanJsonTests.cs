using Infra.Plans;

namespace Tests.Plans;

public sealed class PlanJsonTests
{
    [Fact]
    public void A_plan_is_written_with_ordered_keys_and_marked_secrets()
    {
        var plan = SamplePlan.Value with
        {
            Resources =
            [
                SamplePlan.Resource("aws:sns/topic:Topic", "alerts", null, new { }) with
                {
                    Protect = true,
                    DependsOn = ["key"],
                    SecretInputs = ["policy"],
                    Inputs = SamplePlan.Map(("policy", Secret.Value), ("Upper", "<é>"), ("$secret", true), ("ratio", 0.1), ("list", new object?[] { 1.0, null })),
                },
            ],
        };

        Assert.Equal(
            """
            {
              "format": 1,
              "project": "platform",
              "stack": "staging",
              "resources": [
                {
                  "urn": "urn:pulumi:staging::platform::aws:sns/topic:Topic::alerts",
                  "type": "aws:sns/topic:Topic",
                  "name": "alerts",
                  "protect": true,
                  "dependsOn": [
                    "key"
                  ],
                  "secretInputs": [
                    "policy"
                  ],
                  "inputs": {
                    "$$secret": true,
                    "Upper": "<é>",
                    "list": [
                      1,
                      null
                    ],
                    "policy": {
                      "$secret": true
                    },
                    "ratio": 0.1
                  }
                }
              ],
              "outputs": {
                "password": {
                  "$secret": true
                },
                "url": "https://staging.example.com"
              }
            }

            """,
            PlanJson.Write(plan));
    }

    [Fact]
    public void What_is_read_back_is_what_was_written()
    {
        var json = PlanJson.Write(SamplePlan.Value);
        var read = PlanJson.Read(json, "staging.plan.json");

        Assert.Equal(json, PlanJson.Write(read));
        Assert.Equal(PlanText.Write(SamplePlan.Value), PlanText.Write(read));
        var (before, after) = (SamplePlan.Value.ByName("token"), read.ByName("token"));
        Assert.Equal(before.Inputs, after.Inputs);
        Assert.Same(Secret.Value, after.Inputs["keepers"]);
        Assert.Equal(before.SecretInputs, after.SecretInputs);
        Assert.Equal(SamplePlan.Value.ByName("database-instance").Parent, read.ByName("database-instance").Parent);
        Assert.Equal((true, true), (read.ByName("https").RetainOnDelete, read.ByName("https").DeleteBeforeReplace));
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(-0.0)]
    [InlineData(1e21)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    [InlineData(9007199254740993)]
    public void A_number_survives_to_the_last_bit(double number)
    {
        var read = PlanJson.Read(PlanJson.Write(SamplePlan.Value.With("https", "port", number)), "x");

        Assert.Equal(BitConverter.DoubleToInt64Bits(number), BitConverter.DoubleToInt64Bits(read.ByName("https").Number("port")!.Value));
    }

    [Fact]
    public void A_map_that_looks_like_a_secret_stays_a_map()
    {
        var lookalike = new Dictionary<string, object?> { ["$secret"] = true };
        var read = PlanJson.Read(PlanJson.Write(SamplePlan.Value.With("https", "tags", lookalike)), "x");

        Assert.Equal(lookalike, read.ByName("https").Map("tags")!);
    }

    [Theory]
    [InlineData("", "plan.json is not the JSON of a plan at line 1, position 1: it is malformed or cut off; write it anew")]
    [InlineData("{\n  \"format\": 1,\n", "plan.json is not the JSON of a plan at line 3, position 1: it is malformed or cut off; write it anew")]
    [InlineData("""{"format":1,"format":1}""", "plan.json is not the JSON of a plan: a member of an object is there twice; write it anew")]
    [InlineData(
        """{"format":1,"resources":[{"urn":"u","type":"t","name":"n","inputs":{"a":[1e999]}}]}""",
        "plan.json: resources[0].inputs.a[0] is a number beyond what a plan can hold (about 1.8e308)")]
    [InlineData("[]", "plan.json is not the JSON of a plan: it does not begin with an object that has a 'format'")]
    [InlineData("{}", "plan.json is not the JSON of a plan: it does not begin with an object that has a 'format'")]
    [InlineData("""{"format":2}""", "plan.json is a plan of format 2, but this program reads format 1; write it anew")]
    [InlineData("""{"format":"1"}""", "plan.json is a plan of format \"1\", but this program reads format 1; write it anew")]
    [InlineData("""{"format":1,"resource":[]}""", "plan.json: the plan has a key 'resource' that no plan has; did you mean 'resources'?")]
    [InlineData("""{"format":1,"project":"p","stack":"s","outputs":{}}""", "plan.json: the plan has no 'resources'")]
    [InlineData("""{"format":1,"resources":{}}""", "plan.json: the plan has a 'resources' that is not a list")]
    [InlineData("""{"format":1,"resources":[1]}""", "plan.json: resources[0] must be a resource")]
    [InlineData("""{"format":1,"resources":[{"urn":5}]}""", "plan.json: resources[0] has a 'urn' that is not a text")]
    [InlineData(
        """{"format":1,"resources":[{"urn":"u","type":"t","name":"n","protect":"yes","inputs":{}}]}""",
        "plan.json: resources[0] has a 'protect' that is not a flag")]
    [InlineData(
        """{"format":1,"resources":[{"urn":"u","type":"t","name":"n","dependsOn":["a",1],"inputs":{}}]}""",
        "plan.json: resources[0].dependsOn[1] must be a text")]
    [InlineData(
        """{"format":1,"resources":[{"urn":"u","type":"t","name":"n","inputs":{"a":[{"$secret":false}]}}]}""",
        "plan.json: resources[0].inputs.a[0] has a key '$secret' that is not the mark of a secret")]
    [InlineData(
        """{"format":1,"resources":[{"urn":"u","type":"t","name":"n","inputs":{"$a":1}}]}""",
        "plan.json: resources[0].inputs has a key '$a'; one that begins with $ is written with $$")]
    [InlineData(
        """{"format":1,"resources":[{"urn":"u","type":"t","name":"n","inputs":{}},{"urn":"u","type":"t","name":"n","inputs":{}}]}""",
        "plan.json: resources[1].urn is out of order or there twice, so somebody has edited the file")]
    public void A_foreign_or_broken_text_is_refused_with_its_place(string text, string message) =>
        Assert.Equal(message, Assert.Throws<PlanFormatException>(() => PlanJson.Read(text, "plan.json")).Message);

    [Fact]
    public void No_cut_of_a_plan_reads_as_a_plan()
    {
        var json = PlanJson.Write(SamplePlan.Value);

        Assert.All(
            Enumerable.Range(0, json.Length - 2),
            length => Assert.Throws<PlanFormatException>(() => PlanJson.Read(json[..length], "plan.json")));
    }
}
