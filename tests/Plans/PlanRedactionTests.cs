using Infra.Plans;
using Infra.Policies;

namespace Tests.Plans;

public sealed class PlanRedactionTests
{
    private const string Token = "ghp_000000000000000000000000000000000000";

    [Fact]
    public void A_plan_without_such_values_stays_as_it_is() => Assert.Same(SamplePlan.Value, SamplePlan.Value.WithoutPlainSecrets());

    [Theory]
    [InlineData("tags.owner", "tags")]
    [InlineData("sslPolicy", "sslPolicy")]
    [InlineData("defaultActions[0].type", "defaultActions")]
    public void The_input_that_holds_one_is_hidden_and_no_other(string path, string input)
    {
        var plan = SamplePlan.Value.With("https", path, Token);

        var shown = plan.WithoutPlainSecrets();

        Assert.Equal("[not shown: it looks like a secret]", shown.ByName("https").Inputs[input]);
        Assert.Equal(443.0, shown.ByName("https").Inputs["port"]);
        Assert.Equal(plan.Resources.Where(resource => resource.Name != "https"), shown.Resources.Where(resource => resource.Name != "https"));
        Assert.DoesNotContain(Token, PlanText.Write(plan), StringComparison.Ordinal);
        Assert.Contains("[not shown: it looks like a secret]", PlanText.Write(plan), StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_that_has_a_promise_of_its_own_is_hidden_as_well() => Assert.Equal(
        "[not shown: it looks like a secret]",
        SamplePlan.Value.With("database-instance", "password", "hunter2").WithoutPlainSecrets().ByName("database-instance").Inputs["password"]);

    [Fact]
    public void An_output_that_is_one_is_hidden()
    {
        var plan = SamplePlan.Value with { Outputs = new Dictionary<string, object?> { ["key"] = Token, ["url"] = "https://shop.example.com" } };

        var shown = plan.WithoutPlainSecrets();

        Assert.Equal(["[not shown: it looks like a secret]", "https://shop.example.com"], shown.Outputs.OrderBy(output => output.Key, StringComparer.Ordinal).Select(output => output.Value));
    }

    [Fact]
    public void What_was_hidden_still_counts_as_a_secret_when_the_plan_is_read_back() =>
        Assert.Equal(["https"], PolicyReport.Of(SamplePlan.Value.With("https", "sslPolicy", Token).WithoutPlainSecrets(), PolicyCatalog.All.Where(policy => policy.Id == "SECRET-06"))
            .Violations.Select(violation => violation.Resource));

    [Theory]
    [InlineData("password", 12345.0, "https (aws:lb/listener:Listener): input 'password' is a number that is not shown but must be a map")]
    [InlineData("password", "hunter2", "https (aws:lb/listener:Listener): input 'password' is a text that is not shown but must be a map")]
    [InlineData("password", true, "https (aws:lb/listener:Listener): input 'password' is the flag true but must be a map")]
    [InlineData("value", "hunter2", "https (aws:lb/listener:Listener): input 'value' is a text that is not shown but must be a map")]
    [InlineData("note", Token, "https (aws:lb/listener:Listener): input 'note' is a text of 40 characters but must be a map")]
    [InlineData("note", "{\"a\"", "https (aws:lb/listener:Listener): input 'note' is a text of 4 characters but must be a map")]
    [InlineData("note", "a\nb", "https (aws:lb/listener:Listener): input 'note' is a text of 3 characters but must be a map")]
    [InlineData("note", "plain", "https (aws:lb/listener:Listener): input 'note' is the text 'plain' but must be a map")]
    public void A_message_about_a_wrong_input_shows_no_secret(string input, object value, string message) =>
        Assert.Equal(message, Assert.Throws<WrongInputException>(() => SamplePlan.Value.With("https", input, value).ByName("https").Map(input)).Message);

    [Fact]
    public void A_number_in_a_list_that_is_called_a_secret_is_not_shown() => Assert.Equal(
        "https (aws:lb/listener:Listener): input 'tokens.token[0]' is a number that is not shown but must be a text",
        Assert.Throws<WrongInputException>(() => SamplePlan.Value.With("https", "tokens.token", new[] { 12345 }).ByName("https").Texts("tokens.token")).Message);
}
