using FsCheck;
using FsCheck.Fluent;
using Infra.Settings;

namespace Tests.Properties;

/// <summary>Generates edits of stack files: mostly plausible ones, since those get past the reader, and some that nobody would write.</summary>
internal static class Changes
{
    private static readonly Gen<ConfigNode> Strange = Gen.OneOf(
        Gen.Elements<int>(Vocabulary.Numbers).Select(ConfigNode (number) => new ConfigNode.Scalar($"{number}")),
        Gen.Elements<string>(Vocabulary.Texts).Select(ConfigNode (text) => new ConfigNode.Scalar(text)),
        Gen.Elements<string>(Vocabulary.Texts).Select(ConfigNode (text) => new ConfigNode.Unquoted(text)),
        Gen.Elements<string>(Vocabulary.Texts).Select(ConfigNode (text) => new ConfigNode.Sequence([new ConfigNode.Scalar(text)])),
        Gen.Elements<string>(Vocabulary.Texts).Select(ConfigNode (text) => new ConfigNode.Map([KeyValuePair.Create<string, ConfigNode>(text, new ConfigNode.Scalar(text))])),
        Gen.Constant<ConfigNode>(new ConfigNode.Sequence([])),
        Gen.Constant<ConfigNode>(new ConfigNode.Map([])),
        Gen.Constant<ConfigNode>(new ConfigNode.Secret(SecretValue.Encrypted)),
        Gen.Constant<ConfigNode>(new ConfigNode.Empty()));

    private static readonly Gen<Change> Plausible =
        from path in Gen.Elements<string>(Vocabulary.Paths.Where(path => Vocabulary.Fitting[path].Count > 0))
        from value in Gen.Elements<ConfigNode>(Vocabulary.Fitting[path])
        select new Change(path, value);

    private static readonly Gen<Change> Numeric =
        from path in Gen.Elements<string>(Vocabulary.Paths)
        from number in Gen.Elements<int>(Vocabulary.Numbers)
        select new Change(path, new ConfigNode.Scalar($"{number}"));

    private static readonly Gen<Change> Wild =
        from path in Gen.Elements<string>(Vocabulary.Paths)
        from value in Strange
        select new Change(path, value);

    private static readonly Gen<Change> Taken = Gen.Elements<string>(Vocabulary.Paths).Select(path => new Change(path, null));

    private static readonly Gen<Change> Unknown =
        from path in Gen.Elements<string>(Vocabulary.Paths)
        select new Change($"{path}s", new ConfigNode.Scalar("1"));

    private static readonly Gen<Change> Copied =
        from service in Gen.Elements("api", "worker")
        from name in Gen.Elements("billing", "b", "admin-2", "sg-x", "cache", "Upper")
        from priority in Gen.Elements<int>(Vocabulary.Numbers)
        select new Change($"services.{name}", Copy(service, priority));

    /// <summary>A real stack, and up to six edits; plausible ones alone in most cases, so that many trees are accepted.</summary>
    public static Arbitrary<ChangedFile> Stacks { get; } = (
        from stack in Gen.Elements("staging", "production")
        from changes in Gen.Frequency(
            (4, Plausible.ArrayOf(2)),
            (2, Gen.Frequency((4, Plausible), (1, Copied)).ArrayOf(4)),
            (1, Numeric.ArrayOf(1)),
            (2, Gen.OneOf(Plausible, Numeric, Wild, Taken, Unknown, Copied).ArrayOf(3)))
        select new ChangedFile(stack, changes)).ToArbitrary();

    private static ConfigNode.Map Copy(string service, int priority)
    {
        var services = (ConfigNode.Map)ChangedFile.Root("staging").Entries.Single(entry => entry.Key == "services").Value;
        var copied = (ConfigNode.Map)services.Entries.Single(entry => entry.Key == service).Value;
        return service == "api" ? new Change("priority", new ConfigNode.Scalar($"{priority}")).In(copied) : copied;
    }
}
