using Tests.Fixtures;

namespace Tests.Settings;

/// <summary>What the stack decides that governs the repository.</summary>
public sealed class GovernedRepositoryTests
{
    private const string Action = "an action with the versions that are allowed, for example docker/build-push-action@*";

    private static SettingsText Governing => SettingsText.Staging.With("github.governsRepository", "true").With("github.allowedActions", "[]");

    public static TheoryData<string, string?, string> Refused => new()
    {
        { "github.allowedActions", null, "github.allowedActions is missing; it must be a list of 0 to 1000 actions" },
        { "github.allowedActions", "['*']", $"github.allowedActions[0] is '*' but must be {Action}" },
        { "github.allowedActions", "['docker/*']", $"github.allowedActions[0] is 'docker/*' but must be {Action}" },
        { "github.allowedActions", "['*/*@*']", $"github.allowedActions[0] is '*/*@*' but must be {Action}" },
        { "github.allowedActions", "['docker/*@*']", $"github.allowedActions[0] is 'docker/*@*' but must be {Action}" },
        { "github.allowedActions", "[docker/build-push-action]", $"github.allowedActions[0] is 'docker/build-push-action' but must be {Action}" },
        { "github.allowedActions", "['a/b@*', 'a/b@*']", "github.allowedActions[1] is 'a/b@*' but must differ from github.allowedActions[0]" },
        { "github.secretProtection", "maybe", "github.secretProtection is 'maybe' but must be true or false" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_wrong_value_is_refused(string key, string? value, string line) => Governing.With(key, value).ShouldBeRefused(line);

    [Fact]
    public void Actions_are_in_order()
    {
        var governed = Reading.Read(Governing.With("github.allowedActions", "['b/c/d@v1', 'a/b@*']")).GitHub.Governed!;
        Assert.Equal(["a/b@*", "b/c/d@v1"], governed.AllowedActions);
        Assert.False(governed.SecretScanning);
    }

    [Fact]
    public void Another_stack_governs_unless_this_one_does() => Assert.Null(Reading.Read(SettingsText.Staging).GitHub.Governed);

    [Fact]
    public void A_public_repository_needs_no_licence()
    {
        var open = Governing.With("github.visibility", "public");
        Assert.True(Reading.Read(open).GitHub.Governed!.SecretScanning);
        open.With("github.secretProtection", "true").ShouldBeRefused(
            "github.secretProtection must not be there, since secret scanning of a public repository needs no licence");
    }

    [Fact]
    public void A_licence_is_stated() => Assert.True(Reading.Read(Governing.With("github.secretProtection", "true")).GitHub.Governed!.SecretScanning);

    [Fact]
    public void A_list_that_GitHub_does_not_keep_is_refused()
    {
        var team = Governing.With("github.plan", "team");
        team.ShouldBeRefused("github.allowedActions must not be there, since GitHub holds a private repository on plan team to no such list");
        Assert.Null(Reading.Read(team.With("github.allowedActions", null)).GitHub.Governed!.AllowedActions);
    }
}
