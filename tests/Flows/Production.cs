using System.Net;
using System.Text.Json;

namespace Tests.Flows;

/// <summary>The stack production as its tools describe it while all is well: <c>1.4.2</c>, an expand, on top of <c>1.4.1</c>.</summary>
internal static class Production
{
    public const string ApiDigest = "sha256:4c1c0e8fb3a5a8c1f6b1f0e6a7d2c3b4a5968778695a4b3c2d1e0f9a8b7c6d5e";
    public const string WorkerDigest = "sha256:9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a1b0c9d8e";
    public const string OldApiDigest = "sha256:00000000000000000000000000000000000000000000000000000000000000a1";
    public const string OldWorkerDigest = "sha256:00000000000000000000000000000000000000000000000000000000000000b1";
    public const string AccessDenied = "An error occurred (AccessDeniedException) when calling the operation: no";

    /// <summary>The record of releases, as it is read.</summary>
    public const string Record = "gh api repos/acme/shop/deployments?environment=production&task=release&per_page=100 --method GET";

    /// <summary>What each part of a flow begins with; the first call of a part names it.</summary>
    private static readonly (string Beginning, string Name)[] Parts =
    [
        ("gh api repos/acme/shop/deployments?", "read"),
        ("gh api repos/acme/shop/deployments --method POST", "record"),
        ("gh api repos/acme/shop/deployments/", "state"),
        ("aws rds", "snapshot"),
        ("pulumi preview", "plan"),
        ("pulumi up", "up"),
        ("aws ecs run-task", "migrate"),
        ("aws elbv2", "prove"),
        ("aws ecs update-service", "return"),
        ("aws sns", "tell"),
    ];

    /// <summary>Everything that a deployment and a rollback ask, answered well.</summary>
    public static FakeTools Tools() => new FakeTools()
        .Proven("1.4.1", "expand")
        .On("gh api repos/acme/shop/deployments --method POST", """{"id": 101}""", """{"id": 102}""", """{"id": 103}""", """{"id": 104}""")
        .On("gh api repos/acme/shop/deployments/", """{"id": 1}""")
        .On("aws rds create-db-snapshot", "{}")
        .On("aws rds describe-db-snapshots", """{"DBSnapshots": [{"Status": "available", "PercentProgress": 100}]}""")
        .On("pulumi preview --diff", "Previewing update (production)")
        .On("pulumi preview --json", """{"steps": [], "changeSummary": {"same": 273}}""")
        .On("pulumi up", "Updating (production)")
        .On("pulumi stack output", Json(new { url = "https://shop.example.com", tasks = new { migrate = new { taskDefinition = Arn("migrate", 7), subnets = "subnet-1", securityGroup = "sg-1" } } }))
        .On("aws ecs describe-services", Services(revision: 7))
        .On($"aws ecs describe-task-definition --task-definition {Arn("api", 7)}", Definition("api", ApiDigest))
        .On($"aws ecs describe-task-definition --task-definition {Arn("worker", 7)}", Definition("worker", WorkerDigest))
        .On($"aws ecs describe-task-definition --task-definition {Arn("api", 6)}", Definition("api", OldApiDigest))
        .On($"aws ecs describe-task-definition --task-definition {Arn("worker", 6)}", Definition("worker", OldWorkerDigest))
        .On($"aws ecs describe-task-definition --task-definition {Arn("migrate", 7)}", Definition("migrate", ApiDigest))
        .On("aws ecs list-tasks --cluster shop-production --family", """{"taskArns": []}""")
        .On("aws ecs run-task", Json(new { tasks = new[] { Migration("PROVISIONING", null) }, failures = Array.Empty<object>() }))
        .On("aws ecs describe-tasks --cluster shop-production --tasks arn:task/migrate", Json(new { tasks = new[] { Migration("STOPPED", 0) } }))
        .On("aws ecs list-service-deployments", """{"serviceDeployments": [{"createdAt": "2026-03-04T04:50:00Z", "status": "SUCCESSFUL"}]}""")
        .On("aws ecs list-tasks --cluster shop-production --service-name api", """{"taskArns": ["arn:task/api"]}""")
        .On("aws ecs list-tasks --cluster shop-production --service-name worker", """{"taskArns": ["arn:task/worker"]}""")
        .On("aws ecs list-tasks --cluster shop-production --service-name api --desired-status STOPPED", """{"taskArns": []}""")
        .On("aws ecs list-tasks --cluster shop-production --service-name worker --desired-status STOPPED", """{"taskArns": []}""")
        .On("aws ecs describe-tasks --cluster shop-production --tasks arn:task/api", Running("api", ApiDigest))
        .On("aws ecs describe-tasks --cluster shop-production --tasks arn:task/worker", Running("worker", WorkerDigest))
        .On("aws elbv2 describe-target-health", """{"TargetHealthDescriptions": [{"Target": {"Id": "10.30.0.1"}, "TargetHealth": {"State": "healthy"}}]}""")
        .On("aws ecr describe-images", "{}")
        .On("aws ecs update-service", "{}")
        .On("aws sts get-caller-identity", """{"Account": "111122223333", "Arn": "arn:aws:sts::111122223333:assumed-role/deploy/x"}""")
        .On("aws sns publish", "{}");

    /// <summary>One release was proven, and what comes after it in the record, newest first, as its payload says it; the newest has the number 40.</summary>
    public static FakeTools Proven(this FakeTools tools, string version, string migration, params object[] later) =>
        tools.On(Record, History(version, migration, later));

    public static string History(string version, string migration, params object[] later) => Json(
        later.Select((payload, index) => Entry(40 - index, payload))
            .Append(Entry(12, Proof(11)))
            .Append(Entry(11, Begun("deploy", version, migration))));

    /// <summary>What a deployment or a rollback sets out to do.</summary>
    public static object Begun(string kind, string version, string migration, long? backTo = null) =>
        new { schema = 1, begun = new { kind, version, migration, actor = "bob", backTo, reason = backTo is null ? null : "it was slow" } };

    /// <summary>That it runs, on the revisions before those of today.</summary>
    public static object Proof(long of) => new
    {
        schema = 1,
        proven = new
        {
            of,
            services = new
            {
                api = new { digest = OldApiDigest, taskDefinition = Arn("api", 6) },
                worker = new { digest = OldWorkerDigest, taskDefinition = Arn("worker", 6) },
            },
        },
    };

    public static string Arn(string family, int revision) => FormattableString.Invariant($"arn:aws:ecs:eu-west-1:111122223333:task-definition/shop-production-{family}:{revision}");

    public static string Services(int revision) => Json(new { services = new[] { Service("api", revision, "arn:targets"), Service("worker", revision, null) } });

    public static string Definition(string name, string digest, string status = "ACTIVE", string? family = null) => Json(new
    {
        taskDefinition = new
        {
            status,
            family = family ?? $"shop-production-{name}",
            containerDefinitions = new[] { new { name, image = $"111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop-production/{name}@{digest}" } },
        },
    });

    public static object Migration(string status, int? exitCode) => new { taskArn = "arn:task/migrate", lastStatus = status, containers = new[] { new { name = "migrate", exitCode } } };

    /// <summary>APIs that answer, with their version or with another one.</summary>
    public static Func<HttpMessageHandler> Web(string version = "1.4.2") => () => new Answering(version);

    /// <summary>The parts of a flow in their order, each as often as another one came between.</summary>
    public static IReadOnlyList<string> PartsOf(IEnumerable<string> calls)
    {
        var parts = new List<string>();
        foreach (var name in calls.Select(call => Array.Find(Parts, part => call.StartsWith(part.Beginning, StringComparison.Ordinal)).Name).OfType<string>())
        {
            if (parts.Count == 0 || parts[^1] != name)
            {
                parts.Add(name);
            }
        }

        return parts;
    }

    public static string Json(object value) => JsonSerializer.Serialize(value);

    private static object Entry(long id, object payload) => new { id, created_at = "2026-03-01T10:00:00Z", payload };

    private static object Service(string name, int revision, string? targets) => new
    {
        serviceName = name,
        status = "ACTIVE",
        desiredCount = 1,
        runningCount = 1,
        pendingCount = 0,
        deployments = new[] { new { status = "PRIMARY", taskDefinition = Arn(name, revision), rolloutState = "COMPLETED" } },
        loadBalancers = targets is null ? [] : new[] { new { targetGroupArn = targets } },
    };

    private static string Running(string name, string digest) => Json(new
    {
        tasks = new[]
        {
            new
            {
                taskArn = $"arn:task/{name}",
                lastStatus = "RUNNING",
                containers = new[] { new { name, image = $"registry/{name}@{digest}", imageDigest = digest } },
                attachments = new[] { new { details = new[] { new { name = "privateIPv4Address", value = "10.30.0.1" } } } },
            },
        },
    });

    private sealed class Answering(string version) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(version) });
    }
}
