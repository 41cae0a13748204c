using Infra.Images;
using Infra.Settings;
using Infra.Units;
using Tests.Fixtures;

namespace Tests.Settings;

public sealed class ServiceSettingsTests
{
    private const string Image =
        "sha256:DIGEST or own:TAG of the service's own repository, or an image elsewhere with its registry and a digest or tag, "
            + "for example sha256: with 64 hexadecimal digits, own:1.4.2 or ghcr.io/acme/shop-api:1.4.2; never the tag latest, which moves";

    private const string Cpus = "256, 512, 1024, 2048, 4096, 8192, 16384 or 32768 (CPU units, 1024 is one vCPU)";
    private const string Path = "a path of at most 128 letters, digits and . _ ~ / - that begins with /, for example /health/ready";
    private const string Pattern = "a path pattern of the load balancer, at most 128 characters beginning with /, for example /api/*";
    private const string Names = "2 to 16 lower-case letters, digits and single hyphens, beginning with a letter, for example api";
    private const string ApiKeys =
        "kind, image, architecture, cpu, memoryMib, scratchGib, tracing, minimumTasks, maximumTasks, targetCpuPercent, stopSeconds, uses, "
            + "environment, secrets, "
            + "readinessPath, livenessPath, versionPath, paths, hosts, spotPercent, targetMemoryPercent, schedules, requestsPerTask, calls, port, priority, drainSeconds, "
            + "deployment, rollbackOnAlarm, bakeMinutes";

    private const string Services = "a section with a section for each service by name, or {}";

    public static TheoryData<string, string?, string> Refused => new()
    {
        { "services", null, $"services is missing; it must be {Services}" },
        { "services", "[api]", $"services is a list of 1 but must be {Services}" },
        { "services.api", "on", $"services.api is 'on' but must be a section with the keys {ApiKeys}" },
        { "services.api.kind", "job", "services.api.kind is 'job' but must be api or worker" },
        { "services.api.image", "shop-api:1.4.2", $"services.api.image is 'shop-api:1.4.2' but must be {Image}" },
        {
            "services.api.image",
            "ghcr.io/acme/shop-api:latest",
            $"services.api.image is 'ghcr.io/acme/shop-api:latest' but must be {Image}"
        },
        { "services.api.image", "own:latest", $"services.api.image is 'own:latest' but must be {Image}" },
        { "services.api.image", "'own:'", $"services.api.image is 'own:' but must be {Image}" },
        { "services.api.image", "own:.1", $"services.api.image is 'own:.1' but must be {Image}" },
        { "services.api.image", "'own:1 2'", $"services.api.image is 'own:1 2' but must be {Image}" },
        { "services.api.image", "1.4", $"services.api.image is '1.4' but must be {Image}" },
        { "services.api.image", "sha256:abc", $"services.api.image is 'sha256:abc' but must be {Image}" },
        {
            "services.api.image",
            $"sha256:{new string('A', 64)}",
            $"services.api.image is 'sha256:{new string('A', 64)}' but must be {Image}"
        },
        { "services.api.architecture", "arm", "services.api.architecture is 'arm' but must be arm64 or x86_64" },
        { "services.api.scratchGib", "20", "services.api.scratchGib is '20' but must be 21 to 200 (GiB)" },
        { "services.api.scratchGib", "201", "services.api.scratchGib is '201' but must be 21 to 200 (GiB)" },
        { "services.api.tracing", "jaeger", "services.api.tracing is 'jaeger' but must be none or xray" },
        {
            "services.worker.tracing",
            "xray",
            "services.worker.tracing is 'xray' but must be none with memoryMib below 1024: the collector takes 128 MiB of them"
        },
        { "services.api.cpu", "300", $"services.api.cpu is '300' but must be {Cpus}" },
        { "services.api.memoryMib", "512", "services.api.memoryMib is '512' but must be 1024, 2048, 3072 or 4096 (MiB, with cpu 512)" },
        { "services.worker.memoryMib", "3072", "services.worker.memoryMib is '3072' but must be 512, 1024 or 2048 (MiB, with cpu 256)" },
        { "services.api.minimumTasks", "0", "services.api.minimumTasks is '0' but must be 1 to 100 (tasks)" },
        { "services.api.minimumTasks", "101", "services.api.minimumTasks is '101' but must be 1 to 100 (tasks)" },
        { "services.api.minimumTasks", "5", "services.api.maximumTasks is '4' but must be 5 to 1000 (tasks, not fewer than minimumTasks)" },
        {
            "services.api.maximumTasks",
            "1001",
            "services.api.maximumTasks is '1001' but must be 1 to 1000 (tasks, not fewer than minimumTasks)"
        },
        { "services.api.targetCpuPercent", "9", "services.api.targetCpuPercent is '9' but must be 10 to 85 (percent)" },
        { "services.api.targetCpuPercent", "86", "services.api.targetCpuPercent is '86' but must be 10 to 85 (percent)" },
        { "services.worker.stopSeconds", "1", "services.worker.stopSeconds is '1' but must be 2 to 120 (seconds)" },
        { "services.worker.stopSeconds", "121", "services.worker.stopSeconds is '121' but must be 2 to 120 (seconds)" },
        {
            "services.api.drainSeconds",
            "0",
            "services.api.drainSeconds is '0' but must be 1 to 59 (seconds, must be shorter than stopSeconds)"
        },
        {
            "services.api.drainSeconds",
            "60",
            "services.api.drainSeconds is '60' but must be 1 to 59 (seconds, must be shorter than stopSeconds)"
        },
        { "services.api.port", "80", "services.api.port is '80' but must be 1024 to 65535 (a port that needs no special rights)" },
        { "services.api.port", "65536", "services.api.port is '65536' but must be 1024 to 65535 (a port that needs no special rights)" },
        { "services.api.readinessPath", "health", $"services.api.readinessPath is 'health' but must be {Path}" },
        { "services.api.readinessPath", "/my health", $"services.api.readinessPath is '/my health' but must be {Path}" },
        { "services.api.livenessPath", "/$(reboot)", $"services.api.livenessPath is '/$(reboot)' but must be {Path}" },
        { "services.api.versionPath", "version", $"services.api.versionPath is 'version' but must be {Path}" },
        {
            "services.api.livenessPath",
            "/health/ready",
            "services.api.livenessPath is '/health/ready' but must be another path than readinessPath: "
                + "a dependency that is down must not stop the tasks"
        },
        { "services.api.paths", "[]", "services.api.paths is a list of 0 but must be a list of 1 to 5 path patterns" },
        {
            "services.api.paths",
            "[/a, /b, /c, /d, /e, /f]",
            "services.api.paths is a list of 6 but must be a list of 1 to 5 path patterns"
        },
        { "services.api.paths", "[api/*]", $"services.api.paths[0] is 'api/*' but must be {Pattern}" },
        { "services.api.paths", "['/a b']", $"services.api.paths[0] is '/a b' but must be {Pattern}" },
        { "services.api.paths", "[/a, /a]", "services.api.paths[1] is '/a' but must differ from services.api.paths[0]" },
        { "services.api.priority", "0", "services.api.priority is '0' but must be 1 to 50000" },
        { "services.api.priority", "50001", "services.api.priority is '50001' but must be 1 to 50000" },
        { "services.api.uses", "[queue]", "services.api.uses[0] is 'queue' but must be database or cache" },
        { "services.api.uses", "[cache, cache]", "services.api.uses[1] is 'cache' but must differ from services.api.uses[0]" },
        {
            "services.api.uses",
            "[cache, database, cache]",
            "services.api.uses is a list of 3 but must be a list of 0 to 2 of database and cache"
        },
        {
            "services.worker.heartbeatCommand",
            "[]",
            "services.worker.heartbeatCommand is a list of 0 but must be a list of at least 1 argument"
        },
        {
            "services.worker.heartbeatCommand",
            "/app/beat",
            "services.worker.heartbeatCommand is '/app/beat' but must be a list of at least 1 argument"
        },
        {
            "services.worker.heartbeatCommand",
            "[beat, '']",
            "services.worker.heartbeatCommand[1] is '' but must be text that is not empty"
        },
        {
            "services.worker.heartbeatCommand",
            "[beat, 1.0]",
            "services.worker.heartbeatCommand[1] is '1.0' but must be in quotes: without them YAML reads a number, flag or date"
        },
        { "services.worker.port", "8080", "services.worker.port is not known; it belongs to a service of kind api" },
        { "services.api.heartbeatCommand", "[x]", "services.api.heartbeatCommand is not known; it belongs to a service of kind worker" },
        { "services.api.prot", "1", "services.api.prot is not known; did you mean 'services.api.port'?" },
        { "services.api.environment", null, "services.api.environment is missing; it must be a section with plain values by name, or {}" },
        {
            "services.api.environment",
            "[A]",
            "services.api.environment is a list of 1 but must be a section with plain values by name, or {}"
        },
    };

    public static TheoryData<string, string> Taken => new()
    {
        { "services.api.image", $"ghcr.io/acme/shop-api@sha256:{new string('0', 64)}" },
        { "services.api.image", $"sha256:{new string('0', 64)}" },
        { "services.api.image", "own:1.4" },
        { "services.api.image", "own:a_B-1.2" },
        { "services.api.architecture", "arm64" },
        { "services.api.architecture", "x86_64" },
        { "services.api.scratchGib", "21" },
        { "services.api.scratchGib", "200" },
        { "services.api.tracing", "none" },
        { "services.api.tracing", "xray" },
        { "services.worker.minimumTasks", "4" },
        { "services.api.maximumTasks", "1000" },
        { "services.api.targetCpuPercent", "10" },
        { "services.api.targetCpuPercent", "85" },
        { "services.worker.stopSeconds", "2" },
        { "services.worker.stopSeconds", "120" },
        { "services.api.drainSeconds", "1" },
        { "services.api.drainSeconds", "59" },
        { "services.api.port", "1024" },
        { "services.api.port", "65535" },
        { "services.api.paths", """['/a_-.$/~"@:+&*?', '/it''s', /c, /d, /e]""" },
        { "services.api.priority", "1" },
        { "services.api.priority", "50000" },
        { "services.worker.uses", "[]" },
        { "services.api.environment", "{}" },
        { "services.worker.heartbeatCommand", "[beat, -v, -v, 'true']" },
    };

    public static TheoryData<int, int, int, int, string> FargateSizes => new()
    {
        { 256, 512, 2048, 1536, "512, 1024 or 2048" },
        { 512, 1024, 4096, 5120, "1024, 2048, 3072 or 4096" },
        { 1024, 2048, 8192, 9216, "2048 to 8192 in steps of 1024" },
        { 2048, 4096, 16384, 17408, "4096 to 16384 in steps of 1024" },
        { 4096, 8192, 30720, 31744, "8192 to 30720 in steps of 1024" },
        { 8192, 16384, 61440, 17408, "16384 to 61440 in steps of 4096" },
        { 16384, 32768, 122880, 36864, "32768 to 122880 in steps of 8192" },
        { 32768, 61440, 249856, 65536, "61440, 122880 or 249856" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_wrong_value_is_refused(string key, string? value, string line) => Reading.ShouldBeRefused(key, value, line);

    [Theory, MemberData(nameof(Taken))]
    public void A_value_at_the_limit_is_taken(string key, string value) => Reading.ShouldBeTaken(key, value);

    [Theory, MemberData(nameof(FargateSizes))]
    public void Fargate_offers_certain_memories_with_each_cpu(int cpu, int least, int most, int wrong, string allowed)
    {
        var text = SettingsText.Staging.With("services.api.cpu", $"{cpu}");
        foreach (var memory in new[] { least, most })
        {
            var api = Reading.Read(text.With("services.api.memoryMib", $"{memory}")).Services[0];
            Assert.Equal((new CpuUnits(cpu), new Mebibytes(memory)), (api.Cpu, api.Memory));
        }

        text.With("services.api.memoryMib", $"{wrong}")
            .ShouldBeRefused($"services.api.memoryMib is '{wrong}' but must be {allowed} (MiB, with cpu {cpu})");
    }

    [Fact]
    public void An_unknown_cpu_says_nothing_about_the_memory_beside_it() =>
        SettingsText.Staging.With("services.api.cpu", "fast").With("services.api.memoryMib", "122880")
            .ShouldBeRefused($"services.api.cpu is 'fast' but must be a whole number, {Cpus}");

    [Fact]
    public void An_unknown_stop_window_allows_any_drain_window_below_the_longest() =>
        SettingsText.Staging.With("services.api.stopSeconds", "soon").With("services.api.drainSeconds", "119")
            .ShouldBeRefused("services.api.stopSeconds is 'soon' but must be a whole number, 2 to 120 (seconds)");

    [Fact]
    public void An_api_decides_what_its_file_spells()
    {
        var api = Assert.IsType<ApiServiceSettings>(Reading.Read(SettingsText.Staging).Services[0]);
        Assert.Equal(
            ("api", new ServiceImage.ByTag("1.4.2"), 1, 4, new Percent(60), TimeSpan.FromSeconds(60), true, true),
            (api.Name, api.Image, api.MinimumTasks, api.MaximumTasks, api.TargetCpu, api.StopWindow, api.UsesDatabase, api.UsesCache));
        Assert.Equal(
            (8080, "/health/ready", "/health/live", 1000, TimeSpan.FromSeconds(30)),
            (api.Port, api.ReadinessPath, api.LivenessPath, api.Priority, api.DrainWindow));
        Assert.Equal(["/*"], api.Paths);
        Assert.Equal([KeyValuePair.Create("LOG_LEVEL", "debug")], api.Environment);
    }

    [Fact]
    public void A_worker_decides_what_its_file_spells()
    {
        var worker = Assert.IsType<WorkerServiceSettings>(Reading.ShouldBeTaken("services.worker.uses", "[cache]").Services[1]);
        Assert.Equal(
            ("worker", new CpuUnits(256), new Mebibytes(512), TimeSpan.FromSeconds(120), false, true),
            (worker.Name, worker.Cpu, worker.Memory, worker.StopWindow, worker.UsesDatabase, worker.UsesCache));
        Assert.Equal(["/app/heartbeat"], worker.HeartbeatCommand);
    }

    [Fact]
    public void Services_come_by_name_whatever_the_order_of_the_file()
    {
        var text = WithServices($"{{web: {Api(2)}, admin: {Api(1)}}}");
        Assert.Equal(["admin", "web"], Reading.Read(text).Services.Select(service => service.Name));
    }

    [Fact]
    public void A_service_is_named_as_a_product_is() =>
        WithServices($"{{Web: {Api(1)}}}").ShouldBeRefused($"services.Web is not a name for a service; it must be {Names}");

    [Fact]
    public void Two_apis_have_no_priority_in_common() =>
        WithServices($"{{web: {Api(7)}, admin: {Api(7)}}}").ShouldBeRefused(
            "services.admin.priority is '7' but must be another than that of services.web: "
                + "the load balancer tries its rules in this order");

    [Theory]
    [InlineData("/*", "/api/*")]
    [InlineData("/*", "/*")]
    [InlineData("/api/v?", "/api/v?")]
    [InlineData("/api/*", "/api/orders")]
    public void A_path_that_an_earlier_rule_takes_is_refused(string first, string second) =>
        WithServices($"{{web: {Api(1, first)}, admin: {Api(2, second)}}}").ShouldBeRefused(
            $"services.admin.paths[0] is '{second}' but must be a path that services.web does not take with '{first}': its priority comes first");

    [Theory]
    [InlineData("/api/*", "/*")]
    [InlineData("/api/*", "/app/*")]
    [InlineData("/*/orders", "/api/orders")]
    public void A_path_that_an_earlier_rule_leaves_something_of_is_taken(string first, string second) =>
        Assert.Equal(2, Reading.Read(WithServices($"{{web: {Api(1, first)}, admin: {Api(2, second)}}}")).Services.Count);

    [Theory]
    [InlineData("sg")]
    [InlineData("sg-api")]
    public void A_service_is_not_named_like_a_security_group_of_AWS(string name) =>
        WithServices($"{{{name}: {Api(1)}}}").ShouldBeRefused(
            $"services.{name} is not a name for a service; it must not begin with sg, which AWS keeps for its own names of security groups");

    [Fact]
    public void The_deployments_of_an_api_have_names_too()
    {
        Assert.Equal(2, Reading.Read(WithServices($"{{web-deployment: {Api(1)}, admin: {Api(2, "/admin")}}}")).Services.Count);
        WithServices($"{{web: {Api(1)}, web-deployment: {Api(2, "/admin")}}}").ShouldBeRefused(
            "services.web-deployment is a name that the platform needs for the deployments of services.web; it must be another");
    }

    [Fact]
    public void An_api_need_not_say_its_version()
    {
        Assert.Equal("/version", ((ApiServiceSettings)Reading.Read(SettingsText.Staging).Services[0]).VersionPath);
        Assert.Null(((ApiServiceSettings)Reading.Read(SettingsText.Staging.With("services.api.versionPath", null)).Services[0]).VersionPath);
    }

    [Fact]
    public void A_path_has_at_most_128_characters()
    {
        var longest = $"/{new string('a', 127)}";
        var api = (ApiServiceSettings)Reading.ShouldBeTaken("services.api.paths", $"[{longest}]").Services[0];
        Assert.Equal([longest], api.Paths);
        Reading.ShouldBeRefused(
            "services.api.paths", $"[{longest}a]", $"services.api.paths[0] is '{longest[..80]}...' but must be {Pattern}");
        Reading.ShouldBeTaken("services.api.readinessPath", longest);
        Reading.ShouldBeRefused(
            "services.api.readinessPath", $"{longest}a", $"services.api.readinessPath is '{longest[..80]}...' but must be {Path}");
    }

    [Fact]
    public void A_service_of_unknown_kind_may_have_the_keys_of_either() =>
        SettingsText.Staging.With("services.api.kind", "job").With("services.api.heartbeatCommand", "[x]").With("services.api.prt", "1")
            .ShouldBeRefused(
                "services.api.prt is not known; did you mean 'services.api.port'?",
                "services.api.kind is 'job' but must be api or worker");

    private static SettingsText WithServices(string services) => SettingsText.Staging.With("tasks", null).With("services", services);

    private static string Api(int priority, string? path = null) =>
        "{kind: api, image: 'ghcr.io/acme/a:1', cpu: 256, memoryMib: 512, minimumTasks: 1, maximumTasks: 1, targetCpuPercent: 50, "
            + "stopSeconds: 60, uses: [], environment: {}, port: 8080, readinessPath: /r, livenessPath: /l, "
            + $"paths: [{path ?? $"/{priority}/*"}], drainSeconds: 1, priority: {priority}}}";
}
