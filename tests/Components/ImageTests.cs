using Infra.Changes;
using Infra.Images;
using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

[Collection("plans")]
public sealed class ImageTests(StackPlans plans)
{
    private const string Registry = "111122223333.dkr.ecr.eu-west-1.amazonaws.com";

    [Fact]
    public void Every_service_has_a_repository_of_its_own()
    {
        Assert.Equal(["shop-production/api", "shop-production/worker"], plans.Production.All(ResourceTypes.ImageRepository).Select(repository => repository.Text("name")!));
        Assert.Equal(["api-lifecycle", "worker-lifecycle"], plans.Production.All(ResourceTypes.ImageLifecycle).Select(lifecycle => lifecycle.Name));
    }

    [Fact]
    public void A_tag_means_one_image_that_is_scanned_and_encrypted()
    {
        var repositories = plans.Staging.All(ResourceTypes.ImageRepository);

        repositories.ShouldHave("imageTagMutability", "IMMUTABLE");
        repositories.ShouldHave("imageScanningConfiguration", new { scanOnPush = true });
        repositories.ShouldHave(
            "encryptionConfigurations",
            new[] { new { encryptionType = "KMS", kmsKey = "arn:aws:kms:eu-west-1:111122223333:key/key-images-encryption-key" } });
    }

    [Fact]
    public void Images_outlive_a_stack_that_customers_depend_on_and_no_other()
    {
        Assert.All(plans.Production.All(ResourceTypes.ImageRepository), repository => Assert.True(repository is { Protect: true, RetainOnDelete: true }));
        plans.Production.All(ResourceTypes.ImageRepository).ShouldHave("forceDelete", false);
        Assert.All(plans.Staging.All(ResourceTypes.ImageRepository), repository => Assert.True(repository is { Protect: false, RetainOnDelete: false }));
        plans.Staging.All(ResourceTypes.ImageRepository).ShouldHave("forceDelete", true);
    }

    [Fact]
    public void The_last_releases_stay_and_what_has_no_tag_goes_after_a_week() => Assert.Equal(
        """{"rules":[{"rulePriority":1,"description":"Untagged images go","selection":{"tagStatus":"untagged","countType":"sinceImagePushed","countUnit":"days","countNumber":7},"action":{"type":"expire"}},{"rulePriority":2,"description":"The latest releases stay","selection":{"tagStatus":"tagged","tagPatternList":["*"],"countType":"imageCountMoreThan","countNumber":30},"action":{"type":"expire"}}]}""",
        plans.Production.ByName("api-lifecycle").Text("policy"));

    [Fact]
    public async Task How_many_releases_stay_is_a_setting()
    {
        var plan = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("images", "{keepReleases: 50}")}");

        Assert.Contains("\"countNumber\":50", plan.ByName("api-lifecycle").Text("policy"), StringComparison.Ordinal);
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public void A_digest_of_the_own_repository_stands_for_itself()
    {
        var image = Image(plans.Production, "api");

        Assert.StartsWith($"{Registry}/shop-production/api@sha256:", image, StringComparison.Ordinal);
        Assert.Contains($"image: {image.Split('@')[1]}", plans.Text("production"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tag_of_the_own_repository_is_looked_up()
    {
        Assert.Matches($"^{Registry}/shop-staging/api@sha256:[0-9a-f]{{64}}$", Image(plans.Staging, "api"));
        var other = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("services.api.image", "own:1.4.3")}");
        Assert.NotEqual(Image(plans.Staging, "api"), Image(other, "api"));
        Assert.Equal(Image(plans.Staging, "worker"), Image(other, "worker"));
    }

    [Theory]
    [InlineData("ghcr.io/acme/shop-api:1.4.2", "^ghcr.io/acme/shop-api@sha256:[0-9a-f]{64}$")]
    [InlineData("ghcr.io/acme/shop-api@sha256:4c1c0e8fb3a5a8c1f6b1f0e6a7d2c3b4a5968778695a4b3c2d1e0f9a8b7c6d5e", "^ghcr.io/acme/shop-api@sha256:4c1c[0-9a-f]{60}$")]
    public async Task An_image_elsewhere_needs_no_rights(string image, string pattern)
    {
        var plan = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("services.api.image", image)}");

        Assert.Matches(pattern, Image(plan, "api"));
        Assert.DoesNotContain("ecr:", plan.ByName("api-execution-permissions").Text("policy"), StringComparison.Ordinal);
        Assert.Contains("ecr:", plan.ByName("worker-execution-permissions").Text("policy"), StringComparison.Ordinal);
        Assert.Equal(2, plan.All(ResourceTypes.ImageRepository).Count);
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public void A_task_may_fetch_the_image_of_its_own_service_alone()
    {
        var statements = plans.Production.ByName("worker-execution-permissions").JsonMap("policy")!.Items("Statement")!;

        Assert.Equal(["ecr:GetAuthorizationToken"], Assert.Single(statements, statement => statement.Text("Sid") == "EnterRegistry").Texts("Action"));
        var fetch = Assert.Single(statements, statement => statement.Text("Sid") == "FetchImage");
        Assert.Equal(["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"], fetch.Texts("Action"));
        Assert.Equal(["arn:aws:ecr:eu-west-1:111122223333:repository/shop-production/worker"], fetch.Texts("Resource"));
    }

    [Fact]
    public async Task A_stack_without_any_image_can_be_deployed_and_runs_no_task()
    {
        var plan = await StackPlans.PlanAsync(
            "staging", $"{SettingsText.Staging.With("services.api.image", null).With("services.worker.image", null)}");

        Assert.Empty(plan.OfType(ResourceTypes.Service));
        Assert.Empty(plan.OfType(ResourceTypes.TaskDefinition));
        Assert.Empty(plan.OfType(ResourceTypes.ScalingTarget));
        Assert.DoesNotContain(plan.All(ResourceTypes.Alarm), alarm => alarm.Name.StartsWith("api-", StringComparison.Ordinal) || alarm.Name.StartsWith("worker-", StringComparison.Ordinal));
        Assert.Equal(["api-repository", "worker-repository"], plan.All(ResourceTypes.ImageRepository).Select(repository => repository.Name));
        Assert.Equal("secrets-stripe-secret-key", Assert.Single(plan.All(ResourceTypes.Secret), secret => secret.Name.StartsWith("secrets-", StringComparison.Ordinal)).Name);
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public async Task The_first_image_adds_a_service_and_replaces_nothing()
    {
        var before = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("services.worker.image", null)}");
        var changes = PlanChanges.Between(before, plans.Staging);

        Assert.Empty(changes.Of(ChangeKind.Removed));
        // Its alarms sleep with the others, and are seen with them; the pipeline is told.
        Assert.Equal(["dashboard", "delivery-ecs-services", "silence-nights", "silence-weekend"], changes.Of(ChangeKind.Changed).Select(changed => changed.Resource.Name).Order(StringComparer.Ordinal));
        Assert.Contains(changes.Of(ChangeKind.Added), added => added.Resource.Name == "worker-ecs");
        plans.Staging.ByName("worker-ecs").ShouldHave("desiredCount", 1);
    }

    [Theory]
    [InlineData("arm64", "ARM64")]
    [InlineData("x86_64", "X86_64")]
    public async Task A_service_says_for_which_processor_its_image_was_built(string setting, string architecture)
    {
        plans.Production.All(ResourceTypes.TaskDefinition).ShouldHave("runtimePlatform", new { cpuArchitecture = "ARM64", operatingSystemFamily = "LINUX" });
        var plan = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("services.api.architecture", setting)}");

        plan.ByName("api-definition").ShouldHave("runtimePlatform.cpuArchitecture", architecture);
        plan.ByName("migrate-definition").ShouldHave("runtimePlatform.cpuArchitecture", architecture);
        plan.ByName("worker-definition").ShouldHave("runtimePlatform.cpuArchitecture", "ARM64");
    }

    [Fact]
    public async Task More_room_to_write_is_a_setting()
    {
        plans.Production.ByName("api-definition").ShouldNotHave("ephemeralStorage");
        var plan = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("services.api.scratchGib", "50")}");

        plan.ByName("api-definition").ShouldHave("ephemeralStorage", new { sizeInGib = 50 });
        plan.ByName("worker-definition").ShouldNotHave("ephemeralStorage");
    }

    [Fact]
    public async Task Two_plans_of_one_stack_have_the_same_containers()
    {
        var again = await StackPlans.PlanAsync("staging", plans.Text("staging"));

        Assert.Equal(
            plans.Staging.All(ResourceTypes.TaskDefinition).Select(task => task.Text("containerDefinitions")),
            again.All(ResourceTypes.TaskDefinition).Select(task => task.Text("containerDefinitions")));
    }

    [Theory]
    [InlineData("own:1.4.2")]
    [InlineData("own:a_B-1")]
    [InlineData("sha256:4c1c0e8fb3a5a8c1f6b1f0e6a7d2c3b4a5968778695a4b3c2d1e0f9a8b7c6d5e")]
    public void An_image_of_the_own_repository_is_a_tag_or_a_digest(string text)
    {
        Assert.True(ServiceImage.TryParse(text, out var image));
        Assert.Equal(text, image switch { ServiceImage.ByTag tag => $"own:{tag.Tag}", ServiceImage.ByDigest digest => digest.Digest, _ => null });
    }

    private static string Image(Plan plan, string service) => plan.ByName($"{service}-definition").JsonItems("containerDefinitions")![0].Text("image")!;
}
