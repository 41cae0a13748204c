using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Infra.Settings;
using Stacks.Configuration;

namespace Tests.Properties;

/// <summary>
/// Edits that belong together and lead a stack file to the ends of what the reader takes: long names, extreme numbers, odd characters, many of a kind,
/// and whatever is off in the real stacks.
/// </summary>
internal static class Features
{
    /// <summary>Takes the key away.</summary>
    private const string Absent = "-";

    private static readonly string Digest = $"sha256:{new string('0', 64)}";

    /// <summary>Each a key or several at their ends, one line for each.</summary>
    private static readonly string[][] Ways =
    [
        ["product: a1", "product: abcdefghijklmnop", "product: a-b-c-d-e-f-g-h1"],
        [$"owner: {Mail(254)}", "owner: a@b.c", "owner: '+._=-@-.-'"],
        [$"alarms.email: {Mail(254)}", "alarms.email: a@b.c"],
        ["logDays: 365", "logDays: 3653", "logDays: 400"],
        [
            "aws:region: us-east-1\ndatabase.backupCopyRegion: us-west-2", "aws:region: ap-southeast-3\ndatabase.backupCopyRegion: ap-southeast-1",
            "aws:region: sa-east-1\ndatabase.backupCopyRegion: us-east-1", "aws:region: eu-central-2\ndatabase.backupCopyRegion: eu-west-1",
        ],
        ["network.cidr: 192.168.0.0/16", "network.cidr: 172.31.240.0/20", "network.cidr: 10.255.240.0/20", "network.cidr: 10.0.0.0/17"],
        ["network.zones: [c, a, b]", "network.zones: [f, d]", "network.nat: perZone", "network.nat: single"],
        ["network.flowLogs: all", "network.interfaceEndpoints: [ecr, logs, secrets, ecs]", "network.interfaceEndpoints: [logs]"],
        [
            "network.nat: none\nnetwork.interfaceEndpoints: [ecr, logs, secrets, ecs]\ndatabase.rotation: -\nservices.worker.backlog: -",
            $"network.nat: none\nnetwork.interfaceEndpoints: [ecr, logs, secrets]\ndatabase.masterPassword: generated\nservices.worker.backlog: -\nservices.worker.image: {Digest}",
        ],
        [.. new[] { 15, 16, 17, 18 }.Select(version => $"database.majorVersion: {version}")],
        ["database.instanceClass: db.t3.micro", "database.instanceClass: db.m8g.48xlarge", "database.instanceClass: db.x2iedn.32xlarge"],
        [
            "database.storageGib: 20\ndatabase.storageCeilingGib: 22", "database.storageGib: 59578\ndatabase.storageCeilingGib: 65536",
            "database.storageGib: 399\ndatabase.storageCeilingGib: 439", "database.storageGib: 400\ndatabase.storageCeilingGib: 440",
        ],
        ["database.backupDays: 7", "database.backupDays: 35", "database.insights: advanced", "database.slowQueryMilliseconds: 60000", "database.slowQueryMilliseconds: 10"],
        [
            "database.backupWindow: 23:30-00:00\ndatabase.maintenanceWindow: sun:23:00-sun:23:30", "database.backupWindow: 03:00-03:30\ndatabase.maintenanceWindow: mon:02:30-mon:03:00",
            "database.backupWindow: 00:00-05:30\ndatabase.maintenanceWindow: tue:07:30-wed:00:00",
        ],
        [
            "database.masterPassword: generated\ndatabase.readReplica: true", "database.masterPassword: generated\ndatabase.readReplica: true\ndatabase.readReplicaClass: db.r8g.large",
            "database.masterPassword: generated\ndatabase.blueGreenUpdate: true\ndatabase.storageGib: 20\ndatabase.storageCeilingGib: 23", "database.masterPassword: generated",
        ],
        [
            $"database.generation: 99\ndatabase.restore: {{ snapshot: 'rds:{new string('s', 60)}-1' }}", $"database.generation: 2\ndatabase.restore: {{ snapshot: {new string('s', 255)} }}",
            $"database.generation: 2\ndatabase.restore: {{ pointInTimeOf: {new string('s', 63)}, at: latest }}",
            "database.generation: 99\ndatabase.restore: { pointInTimeOf: a-1, at: '2026-11-20T03:15:00Z' }",
            "database.generation: 3\ndatabase.restore: { snapshot: 'arn:aws:rds:eu-west-1:123456789012:snapshot:a-1' }",
        ],
        [$"database.rotation: {{ function: {new string('f', 64)}, days: 90 }}", "database.rotation: { function: _, days: 1 }"],
        ["cache.engine: redis\ncache.engineVersion: '7.1'", "cache.engine: redis\ncache.engineVersion: '7.0'", "cache.engineVersion: '7.2'", "cache.engineVersion: '8.1'"],
        ["cache.nodeType: cache.t2.micro", "cache.nodeType: cache.r7g.16xlarge", "cache.nodeType: cache.m8g.large\ncache.engine: valkey\ncache.engineVersion: '8.0'", "cache.highAvailability: true"],
        ["cache.snapshotDays: 35", "cache.snapshotDays: 30", "cache.usage: cache", "cache.tokenGeneration: 999\ncache.tokenRotation: rotate", "cache.tokenGeneration: 2"],
        ["cache.snapshotWindow: 23:00-00:00\ncache.maintenanceWindow: mon:00:00-mon:01:00", "cache.snapshotWindow: 00:00-12:00\ncache.maintenanceWindow: sun:12:00-mon:00:00"],
        ["cluster.exec: true", "cluster.containerInsights: enhanced", "cluster.containerInsights: disabled\nservices.worker.backlog: -", "images.keepReleases: 20", "images.keepReleases: 1000"],
        ["services.api.cpu: 256\nservices.api.memoryMib: 512", "services.api.cpu: 32768\nservices.api.memoryMib: 249856", "services.api.cpu: 16384\nservices.api.memoryMib: 122880", "services.api.cpu: 4096\nservices.api.memoryMib: 8192"],
        ["services.worker.cpu: 256\nservices.worker.memoryMib: 512", "services.worker.cpu: 8192\nservices.worker.memoryMib: 61440"],
        ["services.api.tracing: xray\nservices.api.cpu: 256\nservices.api.memoryMib: 1024", "services.worker.tracing: xray\nservices.worker.cpu: 256\nservices.worker.memoryMib: 2048"],
        ["services.api.scratchGib: 21", "services.worker.scratchGib: 200", "services.api.architecture: x86_64"],
        ["services.api.minimumTasks: 100\nservices.api.maximumTasks: 1000", "services.api.minimumTasks: 2\nservices.api.maximumTasks: 2\nservices.api.spotPercent: 0", "services.worker.minimumTasks: 2\nservices.worker.maximumTasks: 1000"],
        ["services.worker.spotPercent: 1", "services.worker.spotPercent: 99", "services.worker.spotPercent: 100", "services.worker.backlog: -", "services.worker.backlog: { perTask: 1000000 }"],
        ["services.api.targetCpuPercent: 10", "services.api.targetCpuPercent: 85", "services.worker.targetMemoryPercent: 85", "services.api.targetMemoryPercent: 10"],
        ["services.api.stopSeconds: 120\nservices.api.drainSeconds: 119", "services.api.stopSeconds: 2\nservices.api.drainSeconds: 1", "services.worker.stopSeconds: 2"],
        ["services.api.uses: []\ntasks: {}", "services.worker.uses: [cache]", "services.worker.uses: [database]", "services.worker.uses: []"],
        ["services.api.port: 1024", "services.api.port: 65535", "services.api.requestsPerTask: 1000000", "services.api.requestsPerTask: 1"],
        [
            $"services.api.deployment: blueGreen\nservices.api.bakeMinutes: 1440\nservices.api.requestsPerTask: {Absent}", $"services.api.deployment: blueGreen\nservices.api.bakeMinutes: 5\nservices.api.requestsPerTask: {Absent}",
            "services.api.rollbackOnAlarm: false",
        ],
        [
            $"services.api.readinessPath: /{new string('r', 127)}\nservices.api.livenessPath: /{new string('l', 127)}", "services.api.readinessPath: /\nservices.api.livenessPath: /~a.b_c-d/",
            $"services.api.versionPath: /{new string('v', 127)}", "services.api.versionPath: -",
        ],
        [
            "services.api.paths: [/a*, /b?, /c*d, /e?f, /g]", $"services.api.paths: ['/{new string('p', 127)}']", "services.api.paths: ['/~\"''@:+&$_.-*']",
            "services.api.paths: ['/*a*b*c*', '/?d?', /e]", "services.api.priority: 1", "services.api.priority: 50000", "services.api.paths: ['/******']",
        ],
        [
            "services.api.hosts: [edge.example.com, a.edge.example.com, b.edge.example.com]\nedge.domain: edge.example.com\nedge.cloudFront: true\nservices.api.paths: [/]",
            "services.api.hosts: [a.edge.example.com]\nedge.domain: edge.example.com\nservices.api.paths: [/1, /2, /3, /4]",
            $"services.api.hosts: [{Domain(128)}]\nedge.domain: {Domain(64)}", $"edge.domain: {Domain(64)}\nedge.cloudFront: true", "edge.cloudFront: true\nedge.locations: most",
            "edge.domain: -\nedge.zoneId: -\nedge.certificateArn: arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012\nsites: {}\naws:region: eu-west-1",
        ],
        [$"edge.contentSecurityPolicy: '{new string('~', 1024)}'", "edge.contentSecurityPolicy: ' '", "edge.accessLogDays: 3650", "edge.accessLogDays: 1", "edge.zoneId: Z1", $"edge.zoneId: Z{new string('9', 31)}"],
        ["edge.firewall.requestsPerFiveMinutes: 10", "edge.firewall.requestsPerFiveMinutes: 2000000000", "edge.firewall: { exceptions: [Host_localhost_HEADER, SQLi_BODY, SizeRestrictions_BODY, GenericRFI_BODY] }"],
        [$"sites: {{ abcdefghijklmnop: {{ domain: {Domain(64)}, zoneId: Z1 }} }}", "sites: {}", $"sites.web.contentSecurityPolicy: '{new string('~', 1024)}'", "sites: { a1: { domain: a.io, spa: true, zoneId: Z1 }, b-2: { domain: b.io, zoneId: Z1 } }"],
        ["alarms.latencyP95Milliseconds: 60000", "alarms.latencyP95Milliseconds: 1", "alarms.serverErrorPercent: 100", "alarms.serverErrorPercent: 0.000001", "alarms.databaseConnections: 100000", "alarms.silentWorkerHours: 24", "alarms.silentWorkerHours: 1"],
        ["chat: { slack: { workspaceId: T01234567890, channelId: G01234567890 } }", "chat: { slack: { workspaceId: T01234567, channelId: C01234567 } }"],
        ["budget.monthlyDollars: 1", "budget.monthlyDollars: 10000000\nbudget.anomalyDollars: 10000000", "budget.anomalyDollars: 1"],
        ["backup.days: 3650", "backup.days: 35\nbackup.lock: governance", "backup.days: 1\nbackup.lock: governance\ncustomerFacing: false", "backup.restoreTesting: weekly"],
        [$"github.branch: {new string('b', 59)}", "github.branch: release/1.x", "github.branch: größe/ä", "github.branch: 'a,b''c\"d{e}'", $"github.defaultBranch: {new string('b', 255)}"],
        [$"github:owner: {new string('o', 39)}\ngithub.repository: {new string('o', 39)}/{new string('r', 100)}\ngithub.branch: {new string('漢', 48)}", "github:owner: a\ngithub.repository: a/.b-_.", "github:owner: A-b\ngithub.repository: a-B/x"],
        [
            "github.plan: team\ngithub.visibility: private\ngithub.approvalGate: pullRequest\ngithub.reviewerTeams: [2147483647]\ngithub.allowedActions: -", "github.visibility: public\ngithub.secretProtection: -\ngithub.plan: free", "github.visibility: internal",
            "github.waitMinutes: 43200", "github.reviewerTeams: [1, 2, 3]\ngithub.reviewerUsers: [4, 5, 2147483647]", "github.branchRules: classic", "github.protectBranch: false\ngithub.branchRules: -\ngithub.signedCommits: -",
            "github.approvals: 6", "github.createOidcProvider: false", $"github.subjectIds: {new string('9', 19)}/{new string('9', 19)}", "github.governsRepository: true\ngithub.allowedActions: []",
        ],
        [$"github.variables: {{ _: url, {new string('V', 200)}: databaseHost, A1: vpc, B_: alarmTopic }}", "github.secrets: []\ngithub.planSecrets: []"],
        [
            $"state.url: s3://{new string('b', 63)}/{new string('f', 200)}/g\nstate.keyArn: arn:aws:kms:eu-west-1:123456789012:key/mrk-{new string('0', 32)}", "state.url: s3://a-b", "state.url: s3://abc/d",
        ],
        [
            "release.version: '1'", $"release.version: {new string('v', 64)}", "release.migration: contract",
        ],
        [
            $"tasks.migrate: {{ service: worker, command: ['{new string('x', 2000)}', ' ', '\"''\\'], cpu: 256, memoryMib: 512, uses: [databaseOwner] }}\nservices.worker.uses: [database]", $"tasks.abcdefghijklmnop: {{ service: api, command: [a] }}", "tasks: {}\nrelease: -",
        ],
        [
            "shutdown: { from: '12:00', until: '00:00', weekends: false, timezone: America/Argentina/Buenos_Aires }\ncustomerFacing: false", "shutdown: { from: '23:59', until: '11:59', weekends: true }\ncustomerFacing: false", "shutdown: -",
        ],
        [
            "shutdown: -\nservices.api.schedules: { abcdefghijklmnop: { cron: 'cron(0/15 0-23/2 L 1-12 ? 1970-2199)', timezone: Atlantic/Reykjavik, minimumTasks: 2, maximumTasks: 1000 }, b1: { cron: 'cron(59 23 ? JAN,DEC SUN-SAT *)', minimumTasks: 100, maximumTasks: 100 } }",
            "shutdown: -\nservices.worker.schedules: { a1: { cron: 'cron(0 0 1 * ? *)', timezone: Pacific/Port-au-Prince, minimumTasks: 2, maximumTasks: 2 }, b1: { cron: 'cron(*/5 * ? * 1-7 2026)', timezone: UTC, minimumTasks: 2, maximumTasks: 3 }, c1: { cron: 'cron(30-10 4 31 FEB ? *)', minimumTasks: 2, maximumTasks: 3 } }",
        ],
        [
            $"services.worker.heartbeatCommand: ['{new string('h', 3000)}', '\"', '\\', ' ', 'ä🦊', '$(x)']", "services.worker.calls: -", "services.worker.image: -\nservices.api.image: -\ntasks: {}", "services.worker.image: -",
            $"services.worker.image: {Digest}\nservices.api.image: own:{new string('t', 128)}", $"services.worker.image: r.io/{new string('a', 110)}/{new string('b', 67)}:{new string('t', 128)}", $"services.worker.image: r.io:65535/a@{Digest}",
        ],
        [
            $"services.api.environment: {{ A: '', {new string('E', 300)}: '{new string('e', 3000)}', C: \"a\\nb\\t\\\"'\\\\\", D: 'ä🦊\u202E', E: '{{}}' }}", "services.worker.environment: {}", "services.api.environment: { A: '$HOME', B: '%s', C: '[]', D: 'true' }",
        ],
        [
            $"services.api.secrets: [{string.Join(", ", Enumerable.Range(0, 50).Select(index => $"K{index:D2}_{new string('S', 60)}"))}]", "services.api.secrets: []", $"services.worker.secrets: [{new string('S', 64)}, A]",
        ],
        ["usage.requests: 0\nusage.natGb: 0", "usage.requests: 2000000000\nusage.dataOutGb: 1000000", "usage.siteGb: 1000000"],
        ["customerFacing: false"],
    ];

    private static readonly Gen<Change[]>[] Edits =
    [
        .. Ways.Select(ways => Gen.Elements(ways).Select(Parse)),
        from count in Gen.Elements(1, 3)
        from kind in Gen.Elements("api", "worker")
        select Services(kind, count),
        from count in Gen.Elements(2, 3)
        select (Change[])[Set("services.worker.calls", $"[{string.Join(", ", Enumerable.Range(0, count).Select(index => Name("api", index)))}]"), .. Services("api", count)],
        from count in Gen.Elements(2, 4)
        select (Change[])[Set("sites", $"{{ {string.Join(", ", Enumerable.Range(0, count).Select(index => $"{Name("site", index)}: {{ domain: s{index}.example.com }}"))} }}")],
    ];

    /// <summary>The name of the stack, beside the edits; some of them hold for all, and a few come together.</summary>
    public static Gen<ChangedFile> Stacks { get; } =
        from stack in Gen.Frequency((3, Gen.Constant("staging")), (1, Gen.Constant("production")))
        from name in Gen.Elements(stack, stack, "s", "abcdefghijkl", "a-b-c-d-e-f1")
        from count in Gen.Choose(2, 14)
        from chosen in Gen.Elements(Edits).ArrayOf(count)
        from changes in Gen.CollectToArray(chosen.Distinct(), edit => edit)
        select new ChangedFile(stack, [.. changes.SelectMany(edit => edit)], name);

    /// <summary>As many services as asked for, copied from one of staging, with the longest names; apis with paths and priorities of their own.</summary>
    public static Change[] Services(string kind, int count) => [.. Enumerable.Range(0, count).Select(index =>
    {
        var service = ((ConfigNode.Map)Below(Below(ChangedFile.Root("staging"), "services")!, kind)!);
        return new Change($"services.{Name(kind, index)}", kind == "api"
            ? new Change[] { Set("priority", $"{index + 1}"), Set("paths", $"[/p{index}/*]"), Set("image", Digest), Set("minimumTasks", "2"), Set("spotPercent", "0") }.Aggregate(service, (map, change) => change.In(map))
            : new Change[] { Set("image", Digest), Set("calls", Absent), Set("minimumTasks", "2") }.Aggregate(service, (map, change) => change.In(map)));
    })];

    /// <summary>Edits as text: a key and its value in YAML in each line.</summary>
    public static Change[] Parse(string lines) =>
        [.. lines.Split('\n').Select(line => line.Split(": ", 2)).Select(line => Set(line[0], line[1]))];

    private static string Name(string kind, int index) => $"{kind}-{index.ToString("D3", CultureInfo.InvariantCulture)}-{new string('x', 16 - kind.Length - 5)}";

    private static Change Set(string path, string yaml) => new(path, yaml == Absent ? null
        : Below(YamlConfigValues.Parse("edit", $"config:\n  infra:value: {yaml}\n", "infra"), "value"));

    private static ConfigNode? Below(YamlConfigValues values, string key) => values.Find(key);

    private static ConfigNode? Below(ConfigNode node, string key) => ((ConfigNode.Map)node).Entries.First(entry => entry.Key == key).Value;

    private static string Mail(int length) => $"{new string('m', length - 14)}+a@example.com";

    /// <summary>A name below example.com in parts that DNS takes.</summary>
    private static string Domain(int length) => length <= 64 ? $"{new string('d', length - 12)}.example.com" : $"{new string('h', 50)}.{new string('i', length - 51 - 65)}.{Domain(64)}";
}
