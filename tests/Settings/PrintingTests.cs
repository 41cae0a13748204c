using Tests.Fixtures;

namespace Tests.Settings;

public sealed class PrintingTests
{
    private const string Name = "2 to 16 lower-case letters, digits and single hyphens, beginning with a letter, for example shop";

    [Fact]
    public void What_would_break_the_line_or_colour_the_terminal_is_escaped() =>
        Reading.ShouldBeRefused(
            "product", "\"a\\nb\\rc\\td\\e[31m\\u202E\\u2028\\u2029\\U0001F600\"",
            $"product is 'a\\nb\\rc\\td\\u001B[31m\\u202E\\u2028\\u2029\\uD83D\\uDE00' but must be {Name}");

    [Fact]
    public void A_key_is_escaped_as_well()
    {
        var text = $"{SettingsText.Staging}  \"infra:all\\nmine\": 1\n";
        text.ShouldBeRefused(
            "all\\nmine is not known; known keys here are aws:region, github:owner, product, owner, customerFacing, logDays, network, services, "
                + "database, cache, cluster, images, shutdown, tasks, release, edge, sites, alarms, budget, usage, backup, github, secrets, state, chat, aws:secretKey, aws:token, github:token");
    }

    [Fact]
    public void A_long_value_ends_after_eighty_characters()
    {
        var eighty = new string('x', 80);
        Reading.ShouldBeRefused("product", eighty, $"product is '{eighty}' but must be {Name}");
        Reading.ShouldBeRefused("product", $"{eighty}y", $"product is '{eighty}...' but must be {Name}");
    }
}
