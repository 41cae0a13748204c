using Pulumi;

namespace Tests.Sdk;

public sealed class StrictProbe(string name, StrictProbeArgs args) : CustomResource("probe:index:StrictProbe", name, args);
