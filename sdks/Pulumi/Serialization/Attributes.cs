namespace Pulumi;

/// <summary>Marks a property that the engine fills, or that a component or stack tells the engine.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OutputAttribute(string? name = null) : Attribute
{
    internal string? Name { get; } = name;
}

/// <summary>Marks a member of an args class that goes to the engine, under this name.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class InputAttribute(string name, bool required = false, bool json = false) : Attribute
{
    internal string Name { get; } = name;

    internal bool IsRequired { get; } = required;

    /// <summary>Only providers' own settings travel as JSON text; they are no part of the offline SDK.</summary>
    internal bool IsJson { get; } = json;
}

/// <summary>Marks a class that the engine's answers are turned into.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OutputTypeAttribute : Attribute;

/// <summary>Marks the constructor of an output type; its parameters are named like the answer's keys.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
public sealed class OutputConstructorAttribute : Attribute;

/// <summary>The answer's key where a parameter cannot be named like it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OutputConstructorParameterAttribute(string name) : Attribute
{
    internal string Name { get; } = name;
}

/// <summary>Marks a struct that stands for a fixed set of texts or numbers.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class EnumTypeAttribute : Attribute;
